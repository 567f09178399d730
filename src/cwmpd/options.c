/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/options.h"

#include "base/text.h"
#include "cwmpd/models.h"
#include "module/module.h"

#include <getopt.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define DEFAULT_CONFIG      "/etc/cwmpd/cwmpd.conf"
#define DEFAULT_DEVICE      "/etc/cwmpd/device.conf"
#define DEFAULT_IMAGE_HOOKS "/etc/cwmpd/image.d"
#define DEFAULT_HOOK        "/etc/cwmpd/reboot"
#define DEFAULT_STATE       "/var/lib/cwmpd"
#define DEFAULT_MODEL       "device2"
#define DEFAULT_USER        "cwmp"
#define DEFAULT_NOTES       "/run/cwmpd-dhcp"
#define DEFAULT_XMPP        CWMPD_LIBEXEC "/cwmpd-xmpp"

#define LONGEST_TRANSFER_WAIT 20 /* well below what an ACS waits (R-SES-23) */
#define LONGEST_CLOCK_WAIT    3600
#define DEFAULT_CLOCK_WAIT    60

enum {
    OPTION_MODEL = 256,
    OPTION_LOAD,
    OPTION_DEVICE,
    OPTION_HOOK,
    OPTION_IMAGES,
    OPTION_IMAGE_HOOKS,
    OPTION_IMAGE_TRUST,
    OPTION_TRANSFER_WAIT,
    OPTION_CLOCK_WAIT,
    OPTION_RECORD,
    OPTION_XMPP,
    OPTION_SOCKET,
    OPTION_DHCP_NOTES,
    OPTION_USER,
    OPTION_HELPER,
    OPTION_SYSLOG,
    OPTION_VERSION
};

static const struct option longs[] = {
    {"config", required_argument, NULL, 'c'},
    {"state", required_argument, NULL, 's'},
    {"model", required_argument, NULL, OPTION_MODEL},
    {"load", required_argument, NULL, OPTION_LOAD},
    {"device", required_argument, NULL, OPTION_DEVICE},
    {"reboot-hook", required_argument, NULL, OPTION_HOOK},
    {"images", required_argument, NULL, OPTION_IMAGES},
    {"image-hooks", required_argument, NULL, OPTION_IMAGE_HOOKS},
    {"image-trust", required_argument, NULL, OPTION_IMAGE_TRUST},
    {"transfer-wait", required_argument, NULL, OPTION_TRANSFER_WAIT},
    {"clock-wait", required_argument, NULL, OPTION_CLOCK_WAIT},
    {"record", required_argument, NULL, OPTION_RECORD},
    {"socket", required_argument, NULL, OPTION_SOCKET},
    {"dhcp-notes", required_argument, NULL, OPTION_DHCP_NOTES},
    {"xmpp-program", required_argument, NULL, OPTION_XMPP},
    {"user", required_argument, NULL, OPTION_USER},
    {"helper", required_argument, NULL, OPTION_HELPER},
    {"foreground", no_argument, NULL, 'f'},
    {"syslog", no_argument, NULL, OPTION_SYSLOG},
    {"verbose", no_argument, NULL, 'v'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, OPTION_VERSION},
    {NULL, 0, NULL, 0}};

static void print_usage(void)
{
    printf(
        "Usage: cwmpd [OPTION]...\n"
        "Lets an Auto-Configuration Server manage this device over CWMP (TR-069).\n"
        "\n"
        "  -c, --config FILE       factory configuration, read on a first start and after a\n"
        "                          factory reset (" DEFAULT_CONFIG " if it is there)\n"
        "  -s, --state DIR         folder of the durable state (" DEFAULT_STATE ")\n"
        "      --model NAME|FILE   data model to serve: %s (" DEFAULT_MODEL "),\n"
        "                          or a module, by a path with a slash in it\n"
        "      --load FILE         replace the configuration in force by this one\n"
        "      --device FILE       identity of the device (" DEFAULT_DEVICE "\n"
        "                          if it is there)\n"
        "      --reboot-hook FILE  program that reboots the device, called with \"reboot\" or\n"
        "                          \"factory-reset\" (" DEFAULT_HOOK "); when it\n"
        "                          is not there, cwmpd starts itself anew\n"
        "      --images DIR        where firmware images are kept (images in the state folder)\n"
        "      --image-hooks DIR   programs of the platform that install and activate firmware\n"
        "                          images (" DEFAULT_IMAGE_HOOKS "); without them cwmpd keeps two\n"
        "                          slots itself\n"
        "      --image-trust FILE  certificates (PEM) that firmware images must be signed under\n"
        "      --transfer-wait S   wait up to S seconds (20 at most) with the answer to an order\n"
        "                          for its transfer to be done (0)\n"
        "      --clock-wait S      wait up to S seconds (3600 at most) for a clock that is not "
        "set\n"
        "                          before the ACS is called first (60)\n"
        "      --record DIR        write every message to the ACS and from it into this folder,\n"
        "                          without secrets\n"
        "      --socket PATH       control socket at which everybody may look (control.sock in\n"
        "                          the state folder, for root, the user and its group alone)\n"
        "      --dhcp-notes DIR    where the hooks of DHCP clients leave what they say of the ACS\n"
        "                          (" DEFAULT_NOTES ")\n"
        "      --xmpp-program FILE program that holds XMPP connections\n"
        "                          (" DEFAULT_XMPP ")\n"
        "      --user NAME         user to become when started by root (" DEFAULT_USER ")\n"
        "  -f, --foreground        stay in the foreground and log to standard error\n"
        "      --syslog            log to syslog in the foreground, too\n"
        "  -v, --verbose           log more\n"
        "  -h, --help              show this and exit\n"
        "      --version           show the version and exit\n",
        models_names());
}

static const char *absolute(const char *path, struct arena *arena)
{
    char *here;

    if (path[0] == '/')
        return path;
    here = getcwd(NULL, 0);
    if (!here)
        return path;
    path = arena_printf(arena, "%s/%s", here, path);
    free(here);
    return path;
}

static bool take_wait(const char *option, const char *text, unsigned longest, unsigned *seconds)
{
    uint64_t number;
    bool ok = text_to_uint64(text, &number) && number <= longest;

    if (ok)
        *seconds = (unsigned)number;
    else
        fprintf(stderr, "cwmpd: %s takes 0 to %u seconds, not '%s'\n", option, longest, text);
    return ok;
}

static bool take_helper(struct options *options, const char *text)
{
    uint64_t descriptor;

    if (!text_to_uint64(text, &descriptor) || descriptor > INT_MAX) {
        fprintf(stderr, "cwmpd: --helper takes a descriptor, not '%s'\n", text);
        return false;
    }
    options->helper = (int)descriptor;
    return true;
}

static bool take(struct options *options, int option, struct arena *arena)
{
    switch (option) {
    case 'c':
        options->config_file = absolute(optarg, arena);
        break;
    case 's':
        options->state_folder = absolute(optarg, arena);
        break;
    case OPTION_LOAD:
        options->load_file = absolute(optarg, arena);
        break;
    case OPTION_DEVICE:
        options->device_file = absolute(optarg, arena);
        break;
    case OPTION_HOOK:
        options->reboot_hook = absolute(optarg, arena);
        break;
    case OPTION_IMAGES:
        options->images_folder = absolute(optarg, arena);
        break;
    case OPTION_TRANSFER_WAIT:
        return take_wait("--transfer-wait", optarg, LONGEST_TRANSFER_WAIT, &options->transfer_wait);
    case OPTION_CLOCK_WAIT:
        return take_wait("--clock-wait", optarg, LONGEST_CLOCK_WAIT, &options->clock_wait);
    case OPTION_IMAGE_HOOKS:
        options->image_hooks = absolute(optarg, arena);
        break;
    case OPTION_IMAGE_TRUST:
        options->image_trust = absolute(optarg, arena);
        break;
    case OPTION_XMPP:
        options->xmpp_program = absolute(optarg, arena);
        break;
    case OPTION_RECORD:
        options->record_folder = absolute(optarg, arena);
        break;
    case OPTION_SOCKET:
        options->socket = absolute(optarg, arena);
        break;
    case OPTION_DHCP_NOTES:
        options->dhcp_notes = absolute(optarg, arena);
        break;
    case OPTION_MODEL:
        options->model = module_is_path(optarg) ? absolute(optarg, arena) : optarg;
        break;
    case OPTION_USER:
        options->user = optarg;
        break;
    case OPTION_HELPER: /* only options_for_restart() says it */
        return take_helper(options, optarg);
    case 'f':
        options->foreground = true;
        break;
    case OPTION_SYSLOG:
        options->to_syslog = true;
        break;
    case 'v':
        options->verbose = true;
        break;
    default:
        return false; /* getopt_long has said what is wrong */
    }
    return true;
}

/* False when there is no such model; that is said then. */
static bool find_model(struct options *options)
{
    struct cwmp_error error;

    if (!module_is_path(options->model)) {
        options->schema = models_find(options->model);
        if (!options->schema)
            fprintf(stderr, "cwmpd: unknown model '%s'; there are %s, and files like ./model.so\n",
                    options->model, models_names());
        return options->schema != NULL;
    }
    options->module = module_load(options->model, &error);
    if (!options->module) {
        fprintf(stderr, "cwmpd: %s\n", error.text);
        return false;
    }
    options->schema = options->module->schema;
    return true;
}

static enum options_verdict complain(void)
{
    fprintf(stderr, "Try 'cwmpd --help' for more information.\n");
    return OPTIONS_WRONG;
}

enum options_verdict options_read(int argc, char **argv, struct arena *arena,
                                  struct options *options)
{
    int option;

    *options = (struct options){.state_folder = DEFAULT_STATE,
                                .reboot_hook = DEFAULT_HOOK,
                                .image_hooks = DEFAULT_IMAGE_HOOKS,
                                .dhcp_notes = DEFAULT_NOTES,
                                .xmpp_program = DEFAULT_XMPP,
                                .user = DEFAULT_USER,
                                .clock_wait = DEFAULT_CLOCK_WAIT,
                                .helper = -1,
                                .model = DEFAULT_MODEL};
    while ((option = getopt_long(argc, argv, "c:s:fvh", longs, NULL)) != -1) {
        if (option == 'h') {
            print_usage();
            return OPTIONS_DONE;
        }
        if (option == OPTION_VERSION) {
            printf("cwmpd " CWMPD_VERSION "\n");
            return OPTIONS_DONE;
        }
        if (!take(options, option, arena))
            return complain();
    }
    if (optind < argc) {
        fprintf(stderr, "cwmpd: unexpected argument '%s'\n", argv[optind]);
        return complain();
    }
    if (!find_model(options))
        return OPTIONS_WRONG;
    options->config_is_default = !options->config_file;
    if (options->config_is_default)
        options->config_file = DEFAULT_CONFIG;
    options->device_is_default = !options->device_file;
    if (options->device_is_default)
        options->device_file = DEFAULT_DEVICE;
    if (!options->foreground)
        options->to_syslog = true;
    return OPTIONS_RUN;
}

char **options_for_restart(const struct options *options, int helper, struct arena *arena)
{
    const struct {
        const char *option, *value;
    } valued[] = {{"--config", options->config_is_default ? NULL : options->config_file},
                  {"--state", options->state_folder},
                  {"--device", options->device_is_default ? NULL : options->device_file},
                  {"--reboot-hook", options->reboot_hook},
                  {"--images", options->images_folder},
                  {"--record", options->record_folder},
                  {"--xmpp-program", options->xmpp_program},
                  {"--socket", options->socket},
                  {"--image-hooks", options->image_hooks},
                  {"--image-trust", options->image_trust},
                  {"--dhcp-notes", options->dhcp_notes},
                  {"--transfer-wait", options->transfer_wait
                                          ? arena_printf(arena, "%u", options->transfer_wait)
                                          : NULL},
                  {"--clock-wait", arena_printf(arena, "%u", options->clock_wait)},
                  {"--user", options->user},
                  {"--helper", helper >= 0 ? arena_printf(arena, "%d", helper) : NULL},
                  {"--model", options->model}};
    const size_t count = sizeof valued / sizeof *valued;
    char **vector = arena_alloc(arena, (2 * count + 5) * sizeof *vector);
    size_t next = 0;

    vector[next++] = arena_strdup(arena, "cwmpd");
    for (size_t i = 0; i < count; i++)
        if (valued[i].value) {
            vector[next++] = arena_strdup(arena, valued[i].option);
            vector[next++] = arena_strdup(arena, valued[i].value);
        }
    vector[next++] = arena_strdup(arena, "--foreground");
    if (options->to_syslog)
        vector[next++] = arena_strdup(arena, "--syslog");
    if (options->verbose)
        vector[next++] = arena_strdup(arena, "--verbose");
    return vector;
}
