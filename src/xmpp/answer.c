/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/answer.h"

#include <arpa/nameser.h>
#include <resolv.h>
#include <string.h>

#define FIXED_BYTES 6 /* priority, weight, port; then the name */

static uint16_t number(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] << 8 | bytes[1]);
}

static void take_record(const uint8_t *message, size_t length, const ns_rr *record,
                        struct answer *answer)
{
    const uint8_t *data = ns_rr_rdata(*record);
    struct xmpp_server *server = &answer->servers[answer->count];
    char *name = answer->names[answer->count];

    if (ns_rr_type(*record) != ns_t_srv || ns_rr_class(*record) != ns_c_in ||
        ns_rr_rdlen(*record) <= FIXED_BYTES ||
        dn_expand(message, message + length, data + FIXED_BYTES, name, ANSWER_NAME_MAX) < 0 ||
        name[0] == '\0' || strcmp(name, ".") == 0)
        return;
    *server = (struct xmpp_server){.host = name,
                                   .priority = number(data),
                                   .weight = number(data + 2),
                                   .port = number(data + 4)};
    answer->count++;
}

void answer_read(const uint8_t *message, size_t length, struct answer *answer)
{
    ns_msg parsed;
    ns_rr record;

    answer->count = 0;
    if (length > NS_MAXMSG || ns_initparse(message, (int)length, &parsed) != 0)
        return;
    for (int i = 0; i < ns_msg_count(parsed, ns_s_an) && answer->count < ANSWER_SERVERS; i++)
        if (ns_parserr(&parsed, ns_s_an, i, &record) == 0)
            take_record(message, length, &record, answer);
}
