/* SPDX-License-Identifier: Apache-2.0 */
#include "module/module.h"

#include "model/check.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SYMBOL "cwmpd_module"

bool module_is_path(const char *name)
{
    return strchr(name, '/') != NULL;
}

static void refuse(const char *path, struct cwmp_error *error, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void refuse(const char *path, struct cwmp_error *error, const char *format, ...)
{
    char reason[384];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: %s", path, reason);
}

/* The descriptor of a file that nobody else can have put there, or -1. */
static int open_trusted(const char *path, struct cwmp_error *error)
{
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status;

    if (descriptor < 0) {
        refuse(path, error, "%s", strerror(errno));
        return -1;
    }
    if (fstat(descriptor, &status) != 0)
        refuse(path, error, "%s", strerror(errno));
    else if (!S_ISREG(status.st_mode))
        refuse(path, error, "is no file");
    else if (status.st_uid != 0 && status.st_uid != geteuid())
        refuse(path, error,
               "belongs to user %u; a module belongs to root or to the user of the "
               "daemon (chown root)",
               status.st_uid);
    else if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        refuse(path, error, "can be written by others (chmod go-w)");
    else
        return descriptor;
    close(descriptor);
    return -1;
}

/* By its descriptor: what was looked at is what is loaded. That stays open, for the loader knows
 * the library by this name. */
static const struct cwmpd_module *load(const char *path, int descriptor, struct cwmp_error *error)
{
    char name[32];
    const char *reason;
    const struct cwmpd_module *module = NULL;
    void *library;

    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (library != NULL) {
        module = dlsym(library, SYMBOL);
        if (module == NULL) {
            refuse(path, error, "is no module: it has no variable " SYMBOL);
            dlclose(library);
        }
        return module;
    }
    reason = dlerror();
    if (strncmp(reason, name, strlen(name)) == 0 && strncmp(reason + strlen(name), ": ", 2) == 0)
        reason += strlen(name) + 2;
    refuse(path, error, "cannot be loaded: %s", reason);
    return NULL;
}

static bool has_abi(const char *path, const struct cwmpd_module *module, struct cwmp_error *error)
{
    if (module->abi != CWMPD_MODULE_ABI) {
        refuse(path, error,
               "has module ABI %u, and this daemon has ABI %u: compile it with the headers of this "
               "version",
               module->abi, CWMPD_MODULE_ABI);
        return false;
    }
    if (module->size != sizeof *module || module->call_size != sizeof(struct cwmp_call) ||
        module->handler_size != sizeof(struct cwmp_handler)) {
        refuse(
            path, error,
            "was compiled with other headers: its structs have %u, %u and %u bytes, and those of "
            "this daemon %zu, %zu and %zu",
            module->size, module->call_size, module->handler_size, sizeof *module,
            sizeof(struct cwmp_call), sizeof(struct cwmp_handler));
        return false;
    }
    return true;
}

static bool has_schema(const char *path, const struct cwmpd_module *module,
                       struct cwmp_error *error)
{
    struct cwmp_error reason;

    if (module->schema == NULL) {
        refuse(path, error, "has no data model");
        return false;
    }
    if (model_check_schema(module->schema, module->handlers, &reason) != CWMP_OK) {
        refuse(path, error, "%s", reason.text);
        return false;
    }
    return true;
}

const struct cwmpd_module *module_load(const char *path, struct cwmp_error *error)
{
    int descriptor = open_trusted(path, error);
    const struct cwmpd_module *module = descriptor >= 0 ? load(path, descriptor, error) : NULL;

    if (module != NULL && has_abi(path, module, error) && has_schema(path, module, error))
        return module;
    if (module == NULL && descriptor >= 0)
        close(descriptor);
    return NULL;
}
