/* SPDX-License-Identifier: Apache-2.0 */
/* Shows the compiled schema, stored state, or the values of a running daemon. */
#include "base/text.h"
#include "control/place.h"
#include "device2/schema.h"
#include "dump/page.h"
#include "dump/sources.h"
#include "igd1/schema.h"
#include "module/module.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const struct schema *const dump_models[] = {&device2_schema, &igd1_schema};

struct dump_options {
    const struct schema *schema;
    const char *state;
    const char *socket;
    bool tables, page;
    enum dump_format format;
};

static const char usage[] =
    "usage: cwmpdump [--schema] [--model NAME|FILE] [--state DIR | --socket PATH]\n"
    "                [--format tsv|json|tree|html] [PATH...]\n"
    "\n"
    "Shows values of the running daemon (--socket, default " PLACE_PUBLIC "\n"
    "where that is, else " PLACE_PRIVATE "),\n"
    "stored values without it (--state), or the compiled data model (--schema).\n"
    "A model is one of device2 (default) and igd1, or a module's FILE with a slash in it.\n"
    "The format html is for the data model as a whole: a page to be searched in a browser.\n"
    "PATH is a parameter or a partial path that ends with a dot; default: everything.\n";

/* NULL after a message. */
static const struct schema *dump_model(const char *name)
{
    if (module_is_path(name)) {
        struct cwmp_error error;
        const struct cwmpd_module *module = module_load(name, &error);
        if (module == NULL)
            fprintf(stderr, "cwmpdump: %s\n", error.text);
        return module != NULL ? module->schema : NULL;
    }
    for (size_t i = 0; i < sizeof(dump_models) / sizeof(dump_models[0]); i++) {
        if (text_equal(dump_models[i]->name, name))
            return dump_models[i];
    }
    fprintf(stderr, "cwmpdump: --model %s: no such model\n", name);
    return NULL;
}

/* False after a message: the command line is not understood. */
static bool dump_read_options(int count, char **arguments, struct dump_options *options)
{
    static const struct option names[] = {{"schema", no_argument, NULL, 'S'},
                                          {"model", required_argument, NULL, 'm'},
                                          {"state", required_argument, NULL, 's'},
                                          {"socket", required_argument, NULL, 'k'},
                                          {"format", required_argument, NULL, 'f'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(count, arguments, "hs:", names, NULL)) != -1;) {
        switch (option) {
        case 'S':
            options->tables = true;
            break;
        case 'm':
            options->schema = dump_model(optarg);
            if (options->schema == NULL)
                return false;
            break;
        case 's':
            options->state = optarg;
            break;
        case 'k':
            options->socket = optarg;
            break;
        case 'f':
            options->page = text_equal(optarg, "html");
            if (!options->page && !dump_format_from_text(optarg, &options->format)) {
                fprintf(stderr, "cwmpdump: --format %s: not one of tsv, json, tree, html\n",
                        optarg);
                return false;
            }
            break;
        case 'h':
            fputs(usage, stdout);
            exit(EXIT_SUCCESS);
        default:
            fputs(usage, stderr);
            return false;
        }
    }
    if (options->tables + (options->state != NULL) + (options->socket != NULL) > 1) {
        fputs("cwmpdump: --schema, --state and --socket exclude one another\n", stderr);
        return false;
    }
    if (options->page && (!options->tables || optind < count)) {
        fputs("cwmpdump: --format html goes with --schema and no path\n", stderr);
        return false;
    }
    if (options->socket == NULL)
        options->socket = place_of_socket();
    return true;
}

static enum cwmp_fault dump_path(struct dump_table *table, const struct dump_options *options,
                                 const char *path, struct cwmp_error *error)
{
    if (options->tables)
        return dump_schema(table, options->schema, path, error);
    if (options->state != NULL)
        return dump_state(table, options->schema, options->state, path, error);
    return dump_live(table, options->socket, path, error);
}

int main(int count, char **arguments)
{
    struct dump_options options = {.schema = dump_models[0], .format = DUMP_TSV};
    if (!dump_read_options(count, arguments, &options))
        return 2;

    if (options.page) {
        dump_page(stdout, options.schema);
        return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    struct dump_table table;
    dump_table_open(&table, stdout, options.format,
                    options.tables ? dump_schema_columns : dump_value_columns);
    static char everything[] = "";
    char *all[] = {everything, NULL};
    char **paths = optind < count ? arguments + optind : all;
    struct cwmp_error error = {.code = CWMP_OK};
    for (; *paths != NULL && error.code == CWMP_OK; paths++)
        dump_path(&table, &options, *paths, &error);
    dump_table_close(&table);
    if (error.code != CWMP_OK) {
        fprintf(stderr, "cwmpdump: %s\n", error.text);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
