/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dmgen: compiles a data model document into C. The work is done by stylesheets, one after the
 * other; this program finds and resolves the documents, checks them, and writes the result.
 */
#include "commands.h"
#include "compile.h"
#include "device_type.h"
#include "diff.h"
#include "names.h"
#include "report.h"
#include "resolve.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct options {
    const char *model, *commands, *device_type, *name, *out, *root, *stylesheets, *headers;
    const char **folders, **services, **profiles;
    size_t folder_count, service_count, profile_count;
    const char *files[2]; /* what is compared */
    bool list_models, diff;
};

static const char usage[] =
    "Usage: dmgen --model FILE --name NAME --out DIR [OPTION]...\n"
    "       dmgen --commands FILE --out DIR [OPTION]...\n"
    "       dmgen --diff [OPTION]... OLD-FILE NEW-FILE\n"
    "Compiles a data model document into C: schema.c, schema.h, rows.h, handlers.h, model.html.\n"
    "\n"
    "  --model FILE        the document with the model\n"
    "  --commands FILE     a document with commands of the operator's shell: writes grammar.c,\n"
    "                      grammar.h, actions.h, commands.html\n"
    "  --service FILE      a service model that stands below the model's Services. (repeatable)\n"
    "  --profile NAME      take what this profile of the model has, not all (repeatable)\n"
    "  --device-type FILE  what the product supports of it, and its handlers and roles\n"
    "  --root MODEL        which model of a document with several\n"
    "  -I DIR              where imported documents are, too (repeatable)\n"
    "  --name NAME         prefix of the C names: lower case letters, digits, underscores\n"
    "  --out DIR           folder of the output; files that are there are replaced\n"
    "  --headers DIR       include headers from DIR instead of the installed <cwmpd/…>\n"
    "  --stylesheets DIR   use the stylesheets of this folder\n"
    "  --diff              print what is new (+), gone (-) and other (~) in a later model, or\n"
    "                      device type; takes --root, --profile, --service and -I for both\n"
    "  --list-models       print the names of the document's models, and nothing else\n"
    "  --help              print this text\n";

/* What the command line lacks, or has too much; NULL: nothing. */
static const char *tell_lack(const struct options *options)
{
    if (options->diff) {
        return options->model || options->device_type || options->out
                   ? "--diff goes with neither --model, --device-type nor --out: it takes files"
               : options->files[1] == NULL ? "--diff takes an old and a new file"
                                           : NULL;
    }
    if (options->commands) {
        return options->model         ? "--commands and --model exclude one another"
               : options->out == NULL ? "--out DIR is missing"
                                      : NULL;
    }
    if (options->model == NULL) {
        return "--model FILE is missing";
    }
    return options->list_models    ? NULL
           : options->name == NULL ? "--name NAME is missing"
           : options->out == NULL  ? "--out DIR is missing"
                                   : NULL;
}

static bool complain(const char *what, const char *which)
{
    fprintf(stderr, "dmgen: %s%s\nTry 'dmgen --help' for more information.\n", what, which);
    return false;
}

/* False after a message. */
static bool is_complete(const struct options *options)
{
    const char *lack = tell_lack(options);

    if (lack != NULL) {
        return complain(lack, "");
    }
    if (options->name != NULL && !names_is_identifier(options->name)) {
        fprintf(stderr, "dmgen: --name '%s' is not a C name in lower case\n", options->name);
        return false;
    }
    if (options->out != NULL && *options->out == '\0') {
        return complain("--out names no folder", "");
    }
    if (options->headers != NULL && strpbrk(options->headers, "'\"\n") != NULL) {
        fprintf(stderr, "dmgen: --headers has a quote in it\n");
        return false;
    }
    return true;
}

/* The exit code, or -1 to go on. */
static int parse_options(struct options *options, int argc, char **argv)
{
    enum {
        MODEL = 256,
        COMMANDS,
        SERVICE,
        PROFILE,
        DEVICE_TYPE,
        ROOT,
        NAME,
        OUT,
        HEADERS,
        STYLESHEETS,
        LIST_MODELS,
        DIFF,
        HELP
    };
    static const struct option long_options[] = {
        {"model", required_argument, NULL, MODEL},
        {"commands", required_argument, NULL, COMMANDS},
        {"service", required_argument, NULL, SERVICE},
        {"profile", required_argument, NULL, PROFILE},
        {"device-type", required_argument, NULL, DEVICE_TYPE},
        {"root", required_argument, NULL, ROOT},
        {"name", required_argument, NULL, NAME},
        {"out", required_argument, NULL, OUT},
        {"headers", required_argument, NULL, HEADERS},
        {"stylesheets", required_argument, NULL, STYLESHEETS},
        {"list-models", no_argument, NULL, LIST_MODELS},
        {"diff", no_argument, NULL, DIFF},
        {"help", no_argument, NULL, HELP},
        {NULL, 0, NULL, 0},
    };
    int option;

    while ((option = getopt_long(argc, argv, "I:", long_options, NULL)) != -1) {
        switch (option) {
        case MODEL:
            options->model = optarg;
            break;
        case COMMANDS:
            options->commands = optarg;
            break;
        case SERVICE:
            options->services[options->service_count++] = optarg;
            break;
        case PROFILE:
            options->profiles[options->profile_count++] = optarg;
            break;
        case DEVICE_TYPE:
            options->device_type = optarg;
            break;
        case ROOT:
            options->root = optarg;
            break;
        case NAME:
            options->name = optarg;
            break;
        case OUT:
            options->out = optarg;
            break;
        case HEADERS:
            options->headers = optarg;
            break;
        case STYLESHEETS:
            options->stylesheets = optarg;
            break;
        case LIST_MODELS:
            options->list_models = true;
            break;
        case DIFF:
            options->diff = true;
            break;
        case 'I':
            options->folders[options->folder_count++] = optarg;
            break;
        case HELP:
            fputs(usage, stdout);
            return 0;
        default:
            return 2;
        }
    }
    for (size_t i = 0; options->diff && i < 2 && optind < argc; i++) {
        options->files[i] = argv[optind++];
    }
    if (optind < argc) {
        complain("unexpected argument ", argv[optind]);
        return 2;
    }
    return is_complete(options) ? -1 : 2;
}

/* Installed, the stylesheets are beside the program; in the build tree they are in the source. */
static char *find_stylesheets(const struct options *options)
{
    char program[PATH_MAX];
    ssize_t length;

    if (options->stylesheets != NULL) {
        return xml_format("%s", options->stylesheets);
    }
    length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length > 0) {
        program[length] = '\0';
        *strrchr(program, '/') = '\0';
        char *folder = xml_format("%s/../share/cwmpd/generator", program);
        char *probe = xml_format("%s/flatten.xsl", folder);
        bool found = access(probe, R_OK) == 0;
        free(probe);
        if (found) {
            return folder;
        }
        free(folder);
    }
    return xml_format("%s", DMGEN_STYLESHEETS);
}

static struct compile_input make_input(const struct options *options, struct document *document)
{
    return (struct compile_input){.model = document,
                                  .root = options->root,
                                  .services = options->services,
                                  .service_count = options->service_count,
                                  .profiles = options->profiles,
                                  .profile_count = options->profile_count};
}

static void compile(const struct transform *transform, struct library *library,
                    struct document *document, const struct options *options)
{
    struct output_file files[COMPILE_FILES];
    struct compile_input input = make_input(options, document);

    if (options->device_type != NULL) {
        input.device_type = library_open_device_type(library, options->device_type);
    }
    xmlDoc *tables = compile_tables(transform, library, &input);
    if (tables == NULL) {
        return;
    }
    compile_print(transform, tables, files);
    if (transform->report->errors == 0) {
        output_write(transform->report, options->out, files, COMPILE_FILES);
    }
    for (size_t i = 0; i < COMPILE_FILES; i++) {
        xmlFree(files[i].text);
    }
    xmlFreeDoc(tables);
}

static struct library make_library(const struct options *options, struct report *report)
{
    return (struct library){
        .report = report, .folders = options->folders, .folder_count = options->folder_count};
}

struct side {
    struct report report;
    struct flat flat;
    bool opened;
};

/* One side of a comparison, a model or a device type. */
static void open_side(const struct transform *transform, const struct options *options,
                      const char *file, struct side *side)
{
    struct transform own = *transform;
    struct library library = make_library(options, &side->report);
    struct document *document = library_open_either(&library, file);
    struct compile_input input = make_input(options, document);

    own.report = &side->report;
    if (document != NULL && document_is_device_type(document)) {
        input.device_type = document;
        input.model = device_type_open_model(&library, document, &input.root);
    }
    side->opened = input.model != NULL && compile_flat(&own, &library, &input, &side->flat);
    library_free(&library);
}

/* What is wrong with either side is told in one run. */
static void compare(const struct transform *transform, const struct options *options)
{
    struct side sides[2] = {0};

    for (size_t i = 0; i < 2; i++) {
        open_side(transform, options, options->files[i], &sides[i]);
    }
    if (sides[0].opened && sides[1].opened) {
        diff_print(&sides[0].flat, &sides[1].flat, stdout);
    }
    for (size_t i = 0; i < 2; i++) {
        transform->report->errors += sides[i].report.errors;
        if (sides[i].opened) {
            flat_close(&sides[i].flat);
        }
    }
}

static void work_on_model(const struct transform *transform, const struct options *options)
{
    struct library library = make_library(options, transform->report);
    struct document *document = library_open(&library, options->model);

    if (document != NULL && options->list_models) {
        resolve_list_models(document);
    } else if (document != NULL) {
        compile(transform, &library, document, options);
    }
    library_free(&library);
}

static bool run(const struct options *options)
{
    struct report report = {0};
    char *stylesheets = find_stylesheets(options);
    const struct transform transform = {.report = &report,
                                        .folder = stylesheets,
                                        .name = options->name != NULL ? options->name : "",
                                        .headers = options->headers};

    if (options->diff) {
        compare(&transform, options);
    } else if (options->commands) {
        commands_compile(&transform, options->commands, options->folders, options->folder_count,
                         options->out);
    } else {
        work_on_model(&transform, options);
    }
    free(stylesheets);
    if (fflush(stdout) != 0) {
        report_error(&report, NULL, "standard output: %s", strerror(errno));
    }
    return report.errors == 0;
}

int main(int argc, char **argv)
{
    const char **folders = xml_need(calloc((size_t)argc, sizeof *folders));
    const char **services = xml_need(calloc((size_t)argc, sizeof *services));
    const char **profiles = xml_need(calloc((size_t)argc, sizeof *profiles));
    struct options options = {.folders = folders, .services = services, .profiles = profiles};
    int status = parse_options(&options, argc, argv);

    if (status < 0) {
        transform_start();
        status = run(&options) ? 0 : 1;
        transform_end();
        xmlCleanupParser();
    }
    free(profiles);
    free(services);
    free(folders);
    return status;
}
