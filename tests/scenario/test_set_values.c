/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterValues: all or nothing, and what each type takes. */
#include "scenario/scenario.h"

#include "base/buf.h"

#include <string.h>

static struct scenario s;

#define CODE "Device.DeviceInfo.ProvisioningCode"
#define MS   "Device.ManagementServer."
#define NTP  "Device.Time.NTPServer1"
#define KEY  MS "ParameterKey"

START_TEST(T_063_R_SPV_01_R_RPC_05_R_SPV_08_two_values)
{
    scenario_start(&s, "SetParameterValues " CODE "=abc:string " NTP "=ntp.example:string key=k1\n"
                       "GetParameterValues " CODE " " NTP " " KEY "\n"
                       "SetParameterValues " CODE "=abc:string key=k2\n"
                       "GetParameterValues " KEY);
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "SetParameterValuesResponse", 1), "//Status"),
        "0");
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "abc");
    ck_assert_str_eq(scenario_value(&s, values, NTP), "ntp.example");
    ck_assert_str_eq(scenario_value(&s, values, KEY), "k1");
    values = scenario_message(&s, 1, "GetParameterValuesResponse", 2);
    ck_assert_str_eq(scenario_value(&s, values, KEY), "k2");
    scenario_end(&s);
}
END_TEST

START_TEST(T_064_R_SPV_04_R_SPV_01_R_FEN_03_every_bad_parameter_is_named)
{
    scenario_start(&s, "SetParameterValues " CODE "=good:string key=k1\n"
                       "SetParameterValues " CODE "=changed:string " MS
                       "PeriodicInformInterval=0:unsignedInt "
                       "Device.DeviceInfo.UpTime=1:unsignedInt "
                       "Device.DeviceInfo.Nothing=1:string Device.DeviceInfo.=1:string "
                       "Device.Time.Enable=2024-01-01T00:00:00Z:dateTime key=k2\n"
                       "GetParameterValues " CODE " " KEY);
    const struct acs_exchange *fault = scenario_message(&s, 1, "Fault", 1);
    scenario_fault(&s, fault, 9003);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, MS "PeriodicInformInterval"), 9007);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, "Device.DeviceInfo.UpTime"), 9008);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, "Device.DeviceInfo.Nothing"), 9005);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, "Device.DeviceInfo."), 9005);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, "Device.Time.Enable"), 9006);
    ck_assert_uint_eq(acs_exchange_nodes(fault, "//SetParameterValuesFault"), 5);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "good");
    ck_assert_str_eq(scenario_value(&s, values, KEY), "k1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_065_R_SPV_03_same_parameter_twice)
{
    scenario_start(&s, "SetParameterValues " CODE "=a:string " CODE "=b:string key=k\n"
                       "GetParameterValues " CODE " " KEY);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "");
    ck_assert_str_eq(scenario_value(&s, values, KEY), "");
    scenario_end(&s);
}
END_TEST

/* One value, and what becomes of it: the value read back, or the inner fault. */
static const struct set {
    const char *name;
    const char *value; /* as in a script, with its type */
    const char *read;  /* NULL: the value is refused */
    unsigned fault;
} sets[] = {
    /* T-066, R-ARR-05 */
    {MS "PeriodicInformEnable", "2024-01-01T00:00:00Z:dateTime", NULL, 9006},
    {MS "PeriodicInformEnable", "1:string", NULL, 9006},
    {CODE, "1:boolean", NULL, 9006},
    {CODE, "untyped", "untyped", 0},
    {MS "PeriodicInformInterval", "60:int", "60", 0},
    {MS "DelayReboot", "60:unsignedInt", "60", 0},
    /* T-067, R-TYP-03 */
    {MS "PeriodicInformEnable", "0:boolean", "0", 0},
    {MS "PeriodicInformEnable", "1:boolean", "1", 0},
    {MS "PeriodicInformEnable", "true:boolean", "1", 0},
    {MS "PeriodicInformEnable", "false:boolean", "0", 0},
    {MS "PeriodicInformEnable", "TRUE:boolean", NULL, 9007},
    {MS "PeriodicInformEnable", "yes:boolean", NULL, 9007},
    {MS "PeriodicInformEnable", "\"\":boolean", NULL, 9007},
    /* T-068, R-TYP-02 */
    {MS "PeriodicInformInterval", "4294967295:unsignedInt", "4294967295", 0},
    {MS "PeriodicInformInterval", "4294967296:unsignedInt", NULL, 9007},
    {MS "PeriodicInformInterval", "-1:unsignedInt", NULL, 9007},
    {MS "PeriodicInformInterval", "007:unsignedInt", "7", 0},
    {MS "PeriodicInformInterval", "x:unsignedInt", NULL, 9007},
    {MS "DelayReboot", "-1:int", "-1", 0},
    {MS "DelayReboot", "-2:int", NULL, 9007},
    {MS "DelayReboot", "2147483648:int", NULL, 9007},
    /* T-070, R-TRN-12 */
    {CODE, "\"<a> & \\\"b\\\" ä€😀\":string", "<a> & \"b\" ä€😀", 0},
    {CODE, "\"\\ttab\\tand\\nline\":string", "\ttab\tand\nline", 0},
    {CODE, "\"  blanks  \":string", "  blanks  ", 0},
    {CODE, "\"\":string", "", 0},
    /* T-071, R-TYP-04, R-TYP-05 */
    {MS "PeriodicInformTime", "2024-07-01T14:05:09+02:00:dateTime", "2024-07-01T12:05:09Z", 0},
    {MS "PeriodicInformTime", "2024-07-01T14:05:09Z:dateTime", "2024-07-01T14:05:09Z", 0},
    {MS "PeriodicInformTime", "0001-01-01T00:00:00Z:dateTime", "0001-01-01T00:00:00Z", 0},
    {MS "PeriodicInformTime", "2024-02-30T00:00:00Z:dateTime", NULL, 9007},
    {MS "PeriodicInformTime", "yesterday:dateTime", NULL, 9007},
    /* T-073, R-TYP-10 */
    {MS "HTTPCompression", "Disabled:string", "Disabled", 0},
    {MS "HTTPCompression", "disabled:string", NULL, 9007},
    {MS "HTTPCompression", "Compress:string", NULL, 9007}, /* R-ZIP-02: not supported */
    {MS "InstanceMode", "instancenumber:string", NULL, 9007},
    /* R-URL-01 */
    {MS "URL", "ftp://x:string", NULL, 9007},
    {MS "URL", "not-a-url:string", NULL, 9007},
    {MS "URL", "http:///path:string", NULL, 9007},
};

START_TEST(T_066_T_067_T_068_T_070_T_071_T_073_values_of_each_type)
{
    const struct set *set = &sets[_i];

    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "SetParameterValues %s=%s\nGetParameterValues %s", set->name,
                                    set->value, set->name));
    if (set->read == NULL) {
        const struct acs_exchange *fault = scenario_message(&s, 1, "Fault", 1);
        scenario_fault(&s, fault, 9003);
        ck_assert_uint_eq(scenario_inner_fault(&s, fault, set->name), set->fault);
    } else {
        const struct acs_exchange *values =
            scenario_message(&s, 1, "GetParameterValuesResponse", 1);
        const char *read = scenario_value(&s, values, set->name);
        bool same = strcmp(read, set->read) == 0 ||
                    (strcmp(set->read, "1") == 0 && strcmp(read, "true") == 0) ||
                    (strcmp(set->read, "0") == 0 && strcmp(read, "false") == 0);
        ck_assert_msg(same, "%s=%s reads \"%s\"", set->name, set->value, read);
    }
    scenario_end(&s);
}
END_TEST

static void repeat(struct buf *out, const char *text, unsigned times)
{
    while (times-- > 0)
        buf_puts(out, text);
}

START_TEST(T_069_R_TYP_01_length_counts_characters)
{
    struct buf script = {0};

    /* ProvisioningCode takes 64 characters. */
    buf_puts(&script, "SetParameterValues " CODE "=");
    repeat(&script, "€", 64);
    buf_puts(&script, ":string\nSetParameterValues " CODE "=");
    repeat(&script, "€", 65);
    buf_puts(&script, ":string\nGetParameterValues " CODE);
    scenario_start(&s, buf_text(&script));
    buf_clear(&script);
    repeat(&script, "€", 64);
    scenario_message(&s, 1, "SetParameterValuesResponse", 1);
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), CODE), 9007);
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1), CODE),
        buf_text(&script));
    buf_free(&script);
    scenario_end(&s);
}
END_TEST

START_TEST(T_072_R_RPC_03_parameter_key)
{
    struct buf script = {0};

    buf_puts(&script, "SetParameterValues " CODE "=a:string key=\"<&>");
    repeat(&script, "ü", 29);
    buf_puts(&script, "\"\nSetParameterValues " CODE "=b:string key=");
    repeat(&script, "ü", 33);
    buf_puts(&script, "\nAddObject Device.NAT.PortMapping. key=");
    repeat(&script, "k", 33);
    buf_puts(&script, "\nGetParameterValues " CODE " " KEY);
    scenario_start(&s, buf_text(&script));
    buf_clear(&script);
    buf_puts(&script, "<&>");
    repeat(&script, "ü", 29);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9003);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "a");
    ck_assert_str_eq(scenario_value(&s, values, KEY), buf_text(&script));
    buf_free(&script);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SPV_09_empty_list)
{
    scenario_start(&s, "SetParameterValues key=only\nGetParameterValues " KEY);
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "SetParameterValuesResponse", 1), "//Status"),
        "0");
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1), KEY), "only");
    scenario_end(&s);
}
END_TEST

START_TEST(R_SPV_12_R_GPV_04_hidden_values_are_settable)
{
    scenario_start(&s, "SetParameterValues " MS "ConnectionRequestPassword=:string key=k\n"
                       "GetParameterValues " MS "ConnectionRequestPassword");
    scenario_message(&s, 1, "SetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1),
                                    MS "ConnectionRequestPassword"),
                     "");
    scenario_end(&s);
}
END_TEST

START_TEST(R_RPC_06_values_survive_a_power_cut)
{
    scenario_start(&s, "SetParameterValues " CODE "=kept:string key=k7");
    daemon_kill(&s.cpe);
    scenario_queue(&s, "GetParameterValues " CODE " " KEY);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "kept");
    ck_assert_str_eq(scenario_value(&s, values, KEY), "k7");
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 2, "Inform", 1), CODE), "kept");
    scenario_end(&s);
}
END_TEST

START_TEST(T_144_R_SEC_10_power_cut_in_the_middle_of_the_work)
{
    /* Whatever was answered is there after a power cut at any later moment; what was not answered
     * is there whole or not at all. */
    struct buf script = {0};

    for (int i = 1; i <= 40; i++)
        buf_printf(&script, "SetParameterValues " CODE "=v%d:string " NTP "=v%d:string key=v%d\n",
                   i, i, i);
    scenario_start(&s, "");
    for (int round = 0; round < 5; round++) {
        unsigned session = acs_session_count(s.acs) + 1;
        scenario_queue(&s, buf_text(&script));
        free(daemon_ask(&s.cpe, "inform"));
        scenario_wait_inform(&s, session);
        ck_assert(acs_wait_exchanges(s.acs, acs_exchange_count(s.acs) + 3 + 5 * (size_t)round,
                                     SCENARIO_WAIT_MS));
        daemon_kill(&s.cpe);
        unsigned answered = 0;
        while (acs_find(s.acs, session, "SetParameterValuesResponse", answered + 1) != NULL)
            answered++;
        scenario_queue(&s, "");
        scenario_restart(&s);
        scenario_wait(&s, session + 1);
        const char *code = scenario_local(&s, CODE);
        ck_assert_str_eq(code, scenario_local(&s, NTP));
        ck_assert_str_eq(code, scenario_local(&s, KEY));
        unsigned kept = (unsigned)strtoul(code + 1, NULL, 10);
        ck_assert_msg(kept == answered || kept == answered + 1, "%u answered, %u kept", answered,
                      kept);
    }
    buf_free(&script);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_063_R_SPV_01_R_RPC_05_R_SPV_08_two_values, 0},
        {T_064_R_SPV_04_R_SPV_01_R_FEN_03_every_bad_parameter_is_named, 0},
        {T_065_R_SPV_03_same_parameter_twice, 0},
        {T_066_T_067_T_068_T_070_T_071_T_073_values_of_each_type,
         (int)(sizeof(sets) / sizeof(sets[0]))},
        {T_069_R_TYP_01_length_counts_characters, 0},
        {T_072_R_RPC_03_parameter_key, 0},
        {R_SPV_09_empty_list, 0},
        {R_SPV_12_R_GPV_04_hidden_values_are_settable, 0},
        {R_RPC_06_values_survive_a_power_cut, 0},
        {T_144_R_SEC_10_power_cut_in_the_middle_of_the_work, 0},
    };

    return SCENARIO_MAIN("set_values", 60, tests);
}
