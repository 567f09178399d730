/* SPDX-License-Identifier: Apache-2.0 */
/* Shows the compiled schema, stored state, or the values of a running daemon. */
#include "base/text.h"
#include "control/place.h"
#include "cwmpd/models.h"
#include "dump/page.h"
#include "dump/sources.h"
#include "module/module.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#define DUMP_USUAL_MODEL "device2"

struct dump_options {
    const struct schema *schema;
    const char *state;
    const char *socket;
    bool tables, page;
    enum dump_format format;
};

static void dump_usage(void)
{
    printf(
        "Usage: cwmpdump [OPTION]... [PATH]...\n"
        "Shows values of the running daemon, stored values, or the compiled data model.\n"
        "\n"
        "      --socket PATH  values of the daemon with this control socket (the usual source;\n"
        "                     " PLACE_PUBLIC " where that is,\n"
        "                     else " PLACE_PRIVATE ")\n"
        "  -s, --state DIR    what is stored in this state folder, with or without a daemon;\n"
        "                     a parameter that nobody has set has its default\n"
        "      --schema       the data model that is compiled in\n"
        "      --model NAME   for --state and --schema: %s (" DUMP_USUAL_MODEL ");\n"
        "                     or a module, by a path with a slash in it\n"
        "      --format NAME  tsv (a line a row, tabs between columns), json, tree; html, for\n"
        "                     all of --schema: a page to be searched in a browser\n"
        "  -h, --help         show this and exit\n"
        "\n"
        "PATH is a parameter, or an object's path, which ends with a dot; without one everything\n"
        "is shown. In the place of an instance number there may be * or an [alias]; --schema\n"
        "takes any of them for {i}.\n"
        "Columns of values: path, type, value. Of --schema:",
        models_names());
    for (size_t i = 0; dump_schema_columns[i] != NULL; i++)
        printf("%s %s", i > 0 ? "," : "", dump_schema_columns[i]);
    printf(".\nHidden values, such as passwords, are empty.\n"
           "Exit code: 0; 1 when something cannot be shown, 2 for wrong options.\n");
}

static bool dump_complain(void)
{
    fputs("Try 'cwmpdump --help' for more information.\n", stderr);
    return false;
}

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
    const struct schema *schema = models_find(name);
    if (schema == NULL)
        fprintf(stderr,
                "cwmpdump: --model %s: no such model; there are %s, and files like ./model.so\n",
                name, models_names());
    return schema;
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
            dump_usage();
            exit(EXIT_SUCCESS);
        default:
            return dump_complain();
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

/* What could not be written was not shown. */
static int dump_end(const struct cwmp_error *error)
{
    const bool written = fflush(stdout) == 0 && ferror(stdout) == 0;
    if (error->code != CWMP_OK)
        fprintf(stderr, "cwmpdump: %s\n", error->text);
    else if (!written)
        fprintf(stderr, "cwmpdump: standard output: %s\n", strerror(errno));
    return written && error->code == CWMP_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    struct dump_options options = {.schema = models_find(DUMP_USUAL_MODEL), .format = DUMP_TSV};
    struct cwmp_error error = {.code = CWMP_OK};
    if (!dump_read_options(count, arguments, &options))
        return 2;

    if (options.page) {
        dump_page(stdout, options.schema);
        return dump_end(&error);
    }
    struct dump_table table;
    dump_table_open(&table, stdout, options.format,
                    options.tables ? dump_schema_columns : dump_value_columns);
    static char everything[] = "";
    char *all[] = {everything, NULL};
    char **paths = optind < count ? arguments + optind : all;
    for (; *paths != NULL && error.code == CWMP_OK; paths++)
        dump_path(&table, &options, *paths, &error);
    dump_table_close(&table);
    return dump_end(&error);
}
