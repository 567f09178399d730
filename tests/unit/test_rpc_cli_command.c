/* SPDX-License-Identifier: Apache-2.0 */
/* X_CWMPD_ExecuteCliCommand: arguments in, the shell's answer out, and who lets it be. */
#include "base/buf.h"
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <string.h>

static struct rpc_fixture cpe;

static void set_up(void)
{
    rpc_fixture_open(&cpe, &testmodel_schema);
}

static void tear_down(void)
{
    rpc_fixture_close(&cpe);
}

static void execute(const char *arguments)
{
    struct buf body = {0};

    buf_printf(&body, "<c:X_CWMPD_ExecuteCliCommand>%s</c:X_CWMPD_ExecuteCliCommand>", arguments);
    rpc_ask(&cpe, buf_text(&body));
    buf_free(&body);
}

static void answer_is(const char *status, const char *failed, const char *output)
{
    rpc_answered(&cpe, "X_CWMPD_ExecuteCliCommandResponse");
    ck_assert_str_eq(rpc_argument(&cpe, "Status")->text, status);
    ck_assert_str_eq(rpc_argument(&cpe, "FailedIndex")->text, failed);
    ck_assert_str_eq(rpc_argument(&cpe, "Output")->text, output);
}

#define LIST(members) "<CommandList>" members "</CommandList>"

START_TEST(commands_reach_the_shell)
{
    execute(
        "<Mode>config</Mode>" LIST("<Command>cwmp</Command><string>acs password a  b </string>"));
    ck_assert_str_eq(cpe.calls.commands, "config|1|cwmp|acs password a  b |");
    answer_is("0", "0", "<cwmp>\n<acs password a  b >\n");
    execute(LIST("<Command>x</Command>") "<StopOnError>false</StopOnError>");
    ck_assert_str_eq(cpe.calls.commands, "|0|x|");
}
END_TEST

START_TEST(what_failed_is_told)
{
    execute(
        LIST("<Command>a</Command><Command>bad</Command><Command>bad</Command>") "<StopOnError>0</"
                                                                                 "StopOnError>");
    answer_is("1", "2", "<a>\n<bad>\n<bad>\n");
}
END_TEST

/* R-RPC-02, R-FEN-07 */
START_TEST(bad_arguments_are_refused)
{
    static const char *const bad[] = {
        "",
        "<Mode>config</Mode>",
        "<CommandList/>",
        LIST("<Command>two\nlines</Command>"),
        LIST("<Command>x</Command>") "<StopOnError>maybe</StopOnError>",
        "<Mode>0123456789012345678901234567890123456789012345678901234567890123456789</Mode>" LIST(
            "<Command>x</Command>"),
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        execute(bad[i]);
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_str_eq(cpe.calls.commands, "");
    }
}
END_TEST

/* R-SEC-08: what just fits is taken. */
START_TEST(there_are_limits)
{
    struct buf list = {0};

    buf_puts(&list, "<Mode>0123456789012345678901234567890123456789012345678901234567890123</Mode>"
                    "<CommandList><Command>");
    for (unsigned i = 0; i < 1024; i++)
        buf_putc(&list, 'x');
    buf_puts(&list, "</Command>");
    for (unsigned i = 1; i < 1000; i++)
        buf_puts(&list, "<Command>x</Command>");
    buf_puts(&list, "</CommandList>");
    execute(buf_text(&list));
    rpc_answered(&cpe, "X_CWMPD_ExecuteCliCommandResponse");
    buf_clear(&list);

    buf_puts(&list, "<CommandList><Command>");
    for (unsigned i = 0; i < 1025; i++)
        buf_putc(&list, 'x');
    buf_puts(&list, "</Command></CommandList>");
    execute(buf_text(&list));
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    buf_clear(&list);
    buf_puts(&list, "<CommandList>");
    for (unsigned i = 0; i < 1001; i++)
        buf_puts(&list, "<Command>x</Command>");
    buf_puts(&list, "</CommandList>");
    execute(buf_text(&list));
    rpc_faulted(&cpe, CWMP_FAULT_RESOURCES_EXCEEDED);
    buf_free(&list);
}
END_TEST

START_TEST(faults_of_the_shell_are_faults)
{
    cpe.calls.fault = CWMP_FAULT_INVALID_ARGUMENTS;
    execute(LIST("<Command>x</Command>"));
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-FEN-06, R-GRM-01 */
START_TEST(closed_it_does_not_exist)
{
    for (unsigned round = 0; round < 2; round++) {
        if (round == 0)
            cpe.calls.shell_closed = true;
        else
            cpe.context.shell = NULL;
        execute(LIST("<Command>x</Command>"));
        rpc_faulted(&cpe, CWMP_FAULT_METHOD_NOT_SUPPORTED);
        ck_assert_str_eq(cpe.calls.commands, "");
        rpc_ask(&cpe, "<c:GetRPCMethods/>");
        for (const struct soap_node *member = rpc_argument(&cpe, "MethodList")->child; member;
             member = member->next)
            ck_assert_str_ne(member->text, "X_CWMPD_ExecuteCliCommand");
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("rpc_cli_command");
    TCase *tcase = tcase_create("execute");

    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_test(tcase, commands_reach_the_shell);
    tcase_add_test(tcase, what_failed_is_told);
    tcase_add_test(tcase, bad_arguments_are_refused);
    tcase_add_test(tcase, there_are_limits);
    tcase_add_test(tcase, faults_of_the_shell_are_faults);
    tcase_add_test(tcase, closed_it_does_not_exist);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
