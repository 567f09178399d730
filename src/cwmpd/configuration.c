/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/configuration.h"

#include "base/mem.h"
#include "cwmpd/setup.h"

#include <stdlib.h>

struct configuration {
    struct configuration_options options;
    struct config_learned learned;
    char *before; /* what was unsaved when the script began; NULL: no script */
    bool to_save; /* the script has said so */
};

struct configuration *configuration_new(const struct configuration_options *options)
{
    struct configuration *configuration = mem_alloc(sizeof *configuration);

    configuration->options = *options;
    return configuration;
}

void configuration_set_learned(struct configuration *configuration, struct config_learned learned)
{
    configuration->learned = learned;
}

void configuration_free(struct configuration *configuration)
{
    if (!configuration)
        return;
    mem_free_secret(configuration->before);
    free(configuration);
}

bool configuration_is_unsaved(const struct configuration *configuration)
{
    return store_has_unsaved(configuration->options.store);
}

enum cwmp_fault configuration_save(struct configuration *configuration, struct cwmp_error *error)
{
    if (configuration->before) {
        configuration->to_save = true;
        return CWMP_OK;
    }
    return store_save(configuration->options.store, error);
}

/* ---- The startup configuration --------------------------------------------------------- */

/* A model of what the store has; without handlers, so that it tells what is kept. What is set in it
 * is durable. */
static struct model *load(const struct configuration *configuration, bool startup,
                          struct cwmp_error *error)
{
    const struct configuration_options *options = &configuration->options;
    struct model_backing backing = store_backing(options->store);
    struct model *model;
    enum cwmp_fault fault;

    backing.note = NULL;
    model = model_new(&(struct model_options){.schema = model_schema(options->model),
                                              .backing = backing,
                                              .env = options->env,
                                              .log = options->log});
    fault = store_load_model(options->store, model, error);
    if (fault == CWMP_OK && !startup)
        fault = store_load_unsaved(options->store, model, error);
    if (fault == CWMP_OK)
        return model;
    model_free(model);
    return NULL;
}

enum cwmp_fault configuration_print_startup(const struct configuration *configuration,
                                            enum config_passwords passwords, struct buf *out,
                                            struct cwmp_error *error)
{
    struct model *startup = load(configuration, true, error);
    struct settings *settings;

    if (!startup)
        return error->code;
    settings = setup_settings(configuration->options.store, true);
    config_write(startup, settings, passwords,
                 configuration->learned.is_learned ? &configuration->learned : NULL, out);
    settings_free(settings);
    model_free(startup);
    return CWMP_OK;
}

enum cwmp_fault configuration_check(const struct configuration *configuration,
                                    const struct config *config, struct cwmp_error *error)
{
    return setup_check(config, configuration->options.model, error);
}

enum cwmp_fault configuration_replace(const struct configuration *configuration,
                                      const struct config *config, struct cwmp_error *error)
{
    enum cwmp_fault fault = configuration_check(configuration, config, error);
    struct model *startup;

    if (fault != CWMP_OK)
        return fault;
    startup = load(configuration, true, error);
    if (!startup)
        return error->code;
    fault = setup_replace(config, configuration->options.store, startup, error);
    model_free(startup);
    return fault;
}

/* ---- Going back ------------------------------------------------------------------------ */

static enum cwmp_fault go_back(const struct configuration *configuration, const char *text,
                               struct cwmp_error *error)
{
    enum cwmp_fault fault = store_restore(configuration->options.store, text, error);
    struct model *reference;

    if (fault != CWMP_OK)
        return fault;
    reference = load(configuration, false, error);
    if (!reference)
        return error->code;
    fault = model_become(configuration->options.model, reference, error);
    model_free(reference);
    return fault;
}

enum cwmp_fault configuration_begin(struct configuration *configuration, struct cwmp_error *error)
{
    struct buf text = {0};
    enum cwmp_fault fault =
        store_snapshot(configuration->options.store, STORE_UNSAVED, &text, error);

    if (fault != CWMP_OK) {
        mem_free_secret(buf_take(&text));
        return fault;
    }
    configuration->before = buf_take(&text);
    configuration->to_save = false;
    return CWMP_OK;
}

enum cwmp_fault configuration_end(struct configuration *configuration, bool good,
                                  struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (!good)
        fault = go_back(configuration, configuration->before, error);
    else if (configuration->to_save)
        fault = store_save(configuration->options.store, error);
    mem_free_secret(configuration->before);
    configuration->before = NULL;
    return fault;
}

enum cwmp_fault configuration_snapshot(const struct configuration *configuration, struct buf *out,
                                       struct cwmp_error *error)
{
    return store_snapshot(configuration->options.store, STORE_STARTUP | STORE_UNSAVED, out, error);
}
