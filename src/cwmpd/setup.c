/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/setup.h"

#include "base/text.h"

#include <stddef.h>

/* Texts of the store. */
#define TEXT_CONFIGURED  "configured"
#define TEXT_CA          "transport-ca"
#define TEXT_CRL         "transport-crl"
#define TEXT_CERTIFICATE "transport-certificate"
#define TEXT_KEY         "transport-key"
#define TEXT_BASIC       "transport-basic-over-http"
#define TEXT_CPE_URL     "cpe-url"

static enum cwmp_fault keep_transport(struct store *store, const struct config_transport *transport,
                                      struct cwmp_error *error)
{
    const struct {
        const char *name, *value;
    } texts[] = {{TEXT_CA, transport->ca_file},
                 {TEXT_CRL, transport->crl_file},
                 {TEXT_CERTIFICATE, transport->certificate_file},
                 {TEXT_KEY, transport->key_file},
                 {TEXT_BASIC, transport->basic_over_http ? "yes" : ""},
                 {TEXT_CPE_URL, transport->cpe_url}};
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < sizeof texts / sizeof *texts; i++)
        fault =
            store_set_text(store, texts[i].name, texts[i].value[0] ? texts[i].value : NULL, error);
    return fault;
}

/* Inside the transaction: the state becomes an empty one with the configuration's transport. */
static enum cwmp_fault start_over(struct setup *setup, struct store *store, bool reset,
                                  const char *file, struct arena *arena, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (file) {
        fault = config_read(file, arena, &setup->config, error);
        setup->has_config = true;
    }
    if (fault == CWMP_OK && reset)
        fault = store_factory_reset(store, error);
    if (fault == CWMP_OK && file)
        fault = keep_transport(store, &setup->config.transport, error);
    return fault;
}

enum cwmp_fault setup_begin(struct setup *setup, struct store *store, const char *config_file,
                            const char *load_file, struct arena *arena, struct cwmp_error *error)
{
    const char *order = store_text(store, "pending-reboot", arena);
    bool reset = load_file || (order && text_equal(order, "factory-reset"));
    enum cwmp_fault fault;

    *setup = (struct setup){.due = reset || !store_text(store, TEXT_CONFIGURED, arena)};
    if (!setup->due)
        return CWMP_OK;
    fault = store_begin(store, error);
    if (fault != CWMP_OK)
        return fault;
    fault = start_over(setup, store, reset, load_file ? load_file : config_file, arena, error);
    if (fault != CWMP_OK)
        store_rollback(store);
    return fault;
}

enum cwmp_fault setup_finish(const struct setup *setup, struct store *store, struct model *model,
                             struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (!setup->due)
        return CWMP_OK;
    if (setup->has_config)
        fault = config_apply(&setup->config, model, error);
    if (fault == CWMP_OK)
        fault = store_set_text(store, TEXT_CONFIGURED, "yes", error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

struct http_session_options setup_transport(struct store *store, struct arena *arena)
{
    return (struct http_session_options){
        .ca_file = store_text(store, TEXT_CA, arena),
        .crl_file = store_text(store, TEXT_CRL, arena),
        .certificate_file = store_text(store, TEXT_CERTIFICATE, arena),
        .key_file = store_text(store, TEXT_KEY, arena),
        .basic_over_http = store_text(store, TEXT_BASIC, arena) != NULL};
}

const char *setup_cpe_url(struct store *store, struct arena *arena)
{
    const char *url = store_text(store, TEXT_CPE_URL, arena);

    return url ? url : "";
}
