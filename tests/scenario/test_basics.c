/* SPDX-License-Identifier: Apache-2.0 */
/* What every message and every session rests on: namespaces, encoding styles, faults in answers
 * with status 200, what begins a session. */
#include "scenario/scenario.h"
#include "support/files.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SERVER "Device.ManagementServer."
#define CODE   "Device.DeviceInfo.ProvisioningCode"
#define SOAP   "http://schemas.xmlsoap.org/soap/envelope/"
#define ENC    "http://schemas.xmlsoap.org/soap/encoding/"
#define CWMP   "urn:dslforum-org:cwmp-1-2"
#define FOREIGN                                                                                    \
    "//*[namespace-uri() != '' and namespace-uri() != '" SOAP "' and namespace-uri() != '" CWMP "']"

static struct scenario s;

START_TEST(R_SOP_01_namespaces)
{
    scenario_start(&s, "GetParameterValues " SERVER "URL");
    static const char *const kinds[] = {"Inform", "GetParameterValuesResponse"};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const struct acs_exchange *message = scenario_message(&s, 1, kinds[i], 1);
        const char *body = arena_printf(s.arena, "/soap:Envelope/soap:Body/cwmp:%s", kinds[i]);

        ck_assert_str_eq(acs_exchange_namespace(message), CWMP);
        ck_assert_uint_eq(acs_exchange_nodes(message, body), 1);
        ck_assert_uint_ge(acs_exchange_nodes(message, "//ParameterList/@enc:arrayType"), 1);
        ck_assert_uint_ge(acs_exchange_nodes(message, "//Value/@xsi:type"), 1);
        ck_assert_uint_eq(acs_exchange_nodes(message, FOREIGN), 0);
    }
    scenario_end(&s);
}
END_TEST

/* The optional header entry is not used: there are no gaps for the ACS to know of. */
START_TEST(R_HDR_05_no_SessionTimeout)
{
    scenario_start(&s, "");
    ck_assert_uint_eq(acs_exchange_nodes(scenario_message(&s, 1, "Inform", 1),
                                         "//soap:Header/cwmp:SessionTimeout"),
                      0);
    scenario_end(&s);
}
END_TEST

#define ENVELOPE(on_envelope, on_body, on_method)                                                  \
    "envelope <s:Envelope xmlns:s='" SOAP "' xmlns:c='" CWMP "'" on_envelope "><s:Body" on_body    \
    "><c:GetRPCMethods" on_method "/></s:Body></s:Envelope>"
#define STYLE(uri) " s:encodingStyle='" uri "'"

static const char *const styles[] = {
    ENVELOPE("", "", ""),
    ENVELOPE(STYLE(ENC), "", ""),
    ENVELOPE("", STYLE(ENC), ""),
    ENVELOPE("", "", STYLE(ENC)),
    ENVELOPE(STYLE(ENC), STYLE(ENC), STYLE(ENC)),
    ENVELOPE("", STYLE(""), ""),
    ENVELOPE("", STYLE("urn:another"), ""),
};

START_TEST(R_SOP_12_encodingStyle)
{
    scenario_start(&s, styles[_i]);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    scenario_end(&s);
}
END_TEST

/* A Fault is a message when the status is 200; what comes with another status is none. */
static const struct {
    const char *answer, *reason;
} answers[] = {{"fault 8003", "8003"}, {"status 500", "500"}};

START_TEST(R_TRN_07_status_200_and_others)
{
    scenario_start(&s, "");
    scenario_queue(&s, answers[_i].answer);
    free(daemon_ask(&s.cpe, "inform"));
    ck_assert(daemon_wait_answer(&s.cpe, "status", "Sessions ok/failed/total    : 1/1/2",
                                 SCENARIO_WAIT_MS));
    ck_assert_ptr_nonnull(strstr(scenario_status(&s, "Last fail reason"), answers[_i].reason));
    scenario_end(&s);
}
END_TEST

#define RETRY                                                                                      \
    "SetParameterValues " SERVER "CWMPRetryMinimumWaitInterval=1:unsignedInt " SERVER              \
    "CWMPRetryIntervalMultiplier=1000:unsignedInt\n"

/* The next session has exactly this event. */
static unsigned expect(unsigned session, const char *event)
{
    scenario_events(&s, scenario_wait_inform(&s, session + 1), event, NULL);
    scenario_wait(&s, session + 1);
    return session + 1;
}

START_TEST(R_SES_01_what_begins_a_session)
{
    scenario_start(&s, RETRY "SetParameterAttributes " CODE "=2\nScheduleInform 1 soon");
    scenario_events(&s, scenario_message(&s, 1, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    scenario_events(&s, scenario_wait_inform(&s, 2), "3 SCHEDULED", "M ScheduleInform", NULL);
    scenario_wait(&s, 2);
    unsigned session = 2;

    daemon_set(&s.cpe, CODE, "changed");
    session = expect(session, "4 VALUE CHANGE");
    scenario_wake(&s, 1);
    session = expect(session, "6 CONNECTION REQUEST");
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    session = expect(session, "1 BOOT");
    /* A retry, which has the event again; then a new address of the ACS, which has to be told of
     * everything. */
    scenario_queue(&s, "status 503");
    daemon_set(&s.cpe, CODE, "again");
    session = expect(session + 1, "4 VALUE CHANGE");
    daemon_set(&s.cpe, SERVER "URL", arena_printf(s.arena, "%sx", acs_url(s.acs)));
    expect(session, "0 BOOTSTRAP");
    scenario_end(&s);
}
END_TEST

#define CHANGES 20

/* However fast values change, the last ones are told, and not in a session for each. */
START_TEST(R_SES_05_no_change_is_lost)
{
    static const char *const last = "value-20";
    unsigned session = 2;

    scenario_start(&s, "SetParameterAttributes " CODE "=2");
    for (unsigned i = 1; i <= CHANGES; i++)
        daemon_set(&s.cpe, CODE, arena_printf(s.arena, "value-%u", i));
    for (;; session++) {
        const struct acs_exchange *inform = scenario_wait_inform(&s, session);

        scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
        scenario_wait(&s, session);
        if (strcmp(scenario_value(&s, inform, CODE), last) == 0)
            break;
    }
    ck_assert_uint_le(session - 1, CHANGES);
    scenario_end(&s);
}
END_TEST

/* A server that takes connections and says nothing: what takes long is answered with Status 1. */
START_TEST(R_SES_23_long_work_is_reported_later)
{
    unsigned port = files_free_port();
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(listener, 4), 0);
    scenario_start(&s, "");
    unsigned session = scenario_session(
        &s, arena_printf(s.arena,
                         "Download CommandKey=k \"FileType=2 Web Content\" "
                         "URL=http://127.0.0.1:%u/x Username= Password= FileSize=0 "
                         "TargetFileName=x DelaySeconds=0 SuccessURL= FailureURL=",
                         port));
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, session, "DownloadResponse", 1), "//Status"), "1");
    ck_assert_ptr_null(acs_find(s.acs, session, "TransferComplete", 1));
    scenario_end(&s);
    close(listener);
}
END_TEST

#define LOOP(test, table)                                                                          \
    {                                                                                              \
        test, sizeof table / sizeof *table                                                         \
    }

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SOP_01_namespaces, 0},
        {R_HDR_05_no_SessionTimeout, 0},
        LOOP(R_SOP_12_encodingStyle, styles),
        LOOP(R_TRN_07_status_200_and_others, answers),
        {R_SES_01_what_begins_a_session, 0},
        {R_SES_05_no_change_is_lost, 0},
        {R_SES_23_long_work_is_reported_later, 0},
    };

    return SCENARIO_MAIN("basics", 60, tests);
}
