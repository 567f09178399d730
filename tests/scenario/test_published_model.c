/* SPDX-License-Identifier: Apache-2.0 */
/* A product of a model as the Broadband Forum publishes it, by a device type without an object. */
#include "scenario/installed.h"
#include "scenario/scenario.h"
#include "support/bbf.h"
#include "support/files.h"

#define PUBLISHED "tr-181-2-19-1-cwmp"

/* All of the newest published model, with the handlers of the daemon's own smaller one. */
START_TEST(published_model_with_the_handlers_of_the_daemon)
{
    const char *documents = bbf_dir();
    struct scenario s = {0};
    struct installed place;

    installed_open(&place);
    installed_install(&place);
    files_write(installed_path(&place, "device.xml"),
                "<dt:document xmlns:dt=\"urn:broadband-forum-org:cwmp:devicetype-1-0\""
                " xmlns:cwmpd=\"urn:cwmpd:device-type-1-0\" deviceType=\"urn:test:all-1-0\">"
                "<import file=\"" PUBLISHED ".xml\"><model name=\"Device:2.19\"/></import>"
                "<model ref=\"Device:2.19\" cwmpd:select=\"all\" cwmpd:extends=\"device2\"/>"
                "</dt:document>\n");
    files_write(installed_path(&place, "module.c"),
                "#include \"handlers.h\"\n#include \"schema.h\"\n#include <cwmpd/module.h>\n"
                "const struct cwmpd_module cwmpd_module = {"
                "CWMPD_MODULE_HEAD, .schema = &all_schema, .handlers = all_handlers};\n");
    installed_run(
        &place,
        arena_printf(place.arena,
                     "cd '%s' && { dmgen --model '%s/" PUBLISHED ".xml' --device-type device.xml"
                     " -I '%s' -I \"$(pkg-config --variable=modelsdir cwmpd)\" --name all --out all"
                     " && cc -fPIC -shared $(pkg-config --cflags cwmpd) -Iall -o all.so module.c"
                     " all/schema.c; } >output 2>&1",
                     place.folder, documents, documents));
    scenario_acs(&s, NULL);
    scenario_queue(&s, "GetParameterValues Device.RootDataModelVersion "
                       "Device.DeviceInfo.MemoryStatus.Total "
                       "Device.ManagementServer.PeriodicInformInterval");
    scenario_cpe(&s, NULL, &(struct daemon_options){.model = installed_path(&place, "all.so")});
    scenario_wait(&s, 1);
    const struct acs_exchange *answer = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_ne(scenario_value(&s, answer, "Device.DeviceInfo.MemoryStatus.Total"), "0");
    ck_assert_str_eq(scenario_value(&s, answer, "Device.ManagementServer.PeriodicInformInterval"),
                     "600");
    scenario_end(&s);
    installed_close(&place);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{published_model_with_the_handlers_of_the_daemon, 0}};

    bbf_require();
    return SCENARIO_MAIN("published model", 120, tests);
}
