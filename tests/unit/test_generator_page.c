/* SPDX-License-Identifier: Apache-2.0 */
/* The reference page in a browser: what model.html shows, finds, and never takes for markup. */
#include "generator/run.h"
#include "support/bbf.h"
#include "support/folder.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BROWSER "chromium"

static struct run run;
static char browser_folder[64];

static void start(void)
{
    run_start(&run);
    folder_make(browser_folder);
}

/* The browser's last processes may outlive it for a moment, and still write. */
static void end(void)
{
    while (nftw(browser_folder, folder_remove_entry, 16, FTW_DEPTH | FTW_PHYS) != 0)
        usleep(10000);
    run_end(&run);
}

/* The page as the browser has it once its scripts have run is the output of the run. */
static void show(const char *file, const char *fragment)
{
    char user[96], address[256];
    const char *const arguments[] = {"--headless",
                                     "--no-sandbox",
                                     "--disable-gpu",
                                     "--disable-background-networking",
                                     "--disable-dev-shm-usage",
                                     "--no-first-run",
                                     user,
                                     "--dump-dom",
                                     address,
                                     NULL};

    snprintf(user, sizeof user, "--user-data-dir=%s", browser_folder);
    ck_assert_int_lt(snprintf(address, sizeof address, "file://%s%s%s#%s",
                              *file == '/' ? "" : run.folder, *file == '/' ? "" : "/", file,
                              fragment),
                     (int)sizeof address);
    run_program(&run, BROWSER, arguments);
    run_check_success(&run);
}

/* Without the page's own script and tables. */
static const char *shown(void)
{
    const char *body = strstr(run.output, "<header>");

    ck_assert_msg(body != NULL, "the script did not run: %s", run.messages);
    return body;
}

static void check_shown(const char *text)
{
    ck_assert_msg(strstr(shown(), text) != NULL, "not shown: %s\n%s", text, shown());
}

static void check_not_shown(const char *text)
{
    ck_assert_msg(strstr(shown(), text) == NULL, "shown: %s\n%s", text, shown());
}

static unsigned count_shown(const char *text)
{
    unsigned count = 0;

    for (const char *at = shown(); (at = strstr(at, text)) != NULL; at++)
        count++;
    return count;
}

static const char model[] = MODEL(
    "<object name='Test.Live.' access='readOnly' minEntries='1' maxEntries='1'>"
    "<description>What runs.</description>"
    "<parameter name='UpTime' access='readOnly' activeNotify='canDeny'>"
    "<description>Time since the start. Not &lt;kept&gt;.</description><syntax><unsignedInt>"
    "<range maxInclusive='100'/><units value='seconds'/></unsignedInt></syntax></parameter>"
    "<parameter name='URL' access='readWrite' forcedInform='true'><syntax><string>"
    "<size maxLength='64'/></string><default type='object' value='&lt;b&gt;&amp;amp;'/></syntax>"
    "</parameter></object>"
    "<object name='Test.Row.{i}.' access='readWrite' minEntries='0' maxEntries='8'>"
    "<uniqueKey functional='false'><parameter ref='Name'/></uniqueKey>"
    "<parameter name='Name' access='readWrite' status='deprecated'><syntax><string>"
    "<enumeration "
    "value='&lt;/pre&gt;&lt;script&gt;document.title=&#39;broken&#39;&lt;/script&gt;'/>"
    "<enumeration value='Fine'/></string></syntax></parameter></object>"
    "<profile name='All:1'><object ref='Test.Live.' requirement='present'>"
    "<parameter ref='UpTime' requirement='readOnly'/></object></profile>"
    "<profile name='More:1' extends='All:1'><object ref='Test.Live.' requirement='present'>"
    "<parameter ref='UpTime' requirement='readWrite'/><parameter ref='Gone' "
    "requirement='readOnly'/></object></profile>"
    "<profile name='Rest:1' base='More:1'/>");

static const char device_type[] =
    "<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' "
    "xmlns:cwmpd='urn:cwmpd:device-type-1-0' deviceType='urn:test:d'>"
    "<model ref='Test:1.0' cwmpd:select='all'><object ref='Test.Live.' access='readOnly' "
    "minEntries='1' maxEntries='1' cwmpd:handler='live' cwmpd:operations='read'/></model>"
    "</dt:document>";

static void generate(void)
{
    static const char *const arguments[] = {"--model", "a.xml", "--device-type", "d.xml", "--name",
                                            "test",    "--out", "out",           NULL};

    run_file(&run, "a.xml", model);
    run_file(&run, "d.xml", device_type);
    run_dmgen(&run, arguments);
    run_check_success(&run);
}

START_TEST(tree_is_closed_below_the_root)
{
    start();
    generate();
    show("out/model.html", "");
    check_shown("<h1>Test:1.0</h1>");
    check_shown("3 objects, 3 parameters");
    check_shown("<details id=\"Test.\" open=\"\">");
    check_shown("<details id=\"Test.Live.\"><summary>Live.");
    check_not_shown("id=\"Test.Live.UpTime\"");
    end();
}
END_TEST

START_TEST(search_finds_words_of_a_path)
{
    start();
    generate();
    show("out/model.html", "q=live%20uptime");
    check_shown(">1 parameter</div>");
    check_shown("id=\"Test.Live.UpTime\"");
    check_shown("<mark>UpTime</mark>");
    check_not_shown("id=\"Test.Live.URL\"");
    check_not_shown("<details");
    show("out/model.html", "q=start%20time");
    check_shown(">0 parameters</div>");
    check_shown("1 more by their description");
    check_shown("<div class=\"about\">Time since the start.</div>");
    show("out/model.html", "q=nothing");
    check_shown(">0 parameters</div>");
    show("out/model.html", "q=&f=writable");
    check_shown(">2 parameters</div>");
    check_not_shown("id=\"Test.Live.UpTime\"");
    end();
}
END_TEST

/* A key press is an event of the search box. */
START_TEST(search_goes_with_typing)
{
    static const char typing[] = "<script>var box = document.getElementById('search');"
                                 "box.focus(); 'uRl'.split('').forEach(function (letter) {"
                                 "box.value += letter; box.dispatchEvent(new Event('input')); });"
                                 "</script>";
    start();
    generate();
    char *path = files_path(run.folder, "out/model.html"), *page = files_read(path);
    char *longer = malloc(strlen(page) + sizeof typing);
    ck_assert_ptr_nonnull(longer);
    strcat(strcpy(longer, page), typing);
    run_file(&run, "typed.html", longer);
    show("typed.html", "");
    check_shown(">1 parameter</div>");
    check_shown("id=\"Test.Live.URL\"");
    free(longer);
    free(page);
    free(path);
    end();
}
END_TEST

START_TEST(address_opens_a_parameter)
{
    start();
    generate();
    show("out/model.html", "Test.Live.URL");
    check_shown("<details id=\"Test.Live.\" open=\"\">");
    check_shown("<div class=\"about\">What runs.</div>");
    check_shown("<div class=\"parameter at\" id=\"Test.Live.URL\">");
    check_shown("<details id=\"Test.Row.{i}.\"><summary>");
    show("out/model.html", "Test.Live.None");
    check_shown("<details id=\"Test.\" open=\"\">");
    end();
}
END_TEST

START_TEST(facts_of_a_parameter)
{
    static const char *const facts[] = {
        "unsignedInt, seconds",
        "in <code>..100</code>",
        "active notification may be denied",
        "read-only",
        "handler live",
        "up to 64 characters",
        "writable",
        "in every Inform",
        "default <code>&lt;b&gt;&amp;amp;</code>",
    };
    start();
    generate();
    show("out/model.html", "q=live");
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
        check_shown(facts[i]);
    check_not_shown("stored</span>");
    show("out/model.html", "Test.Row.{i}.Name");
    check_not_shown("What runs.");
    check_shown("table, 0..8 rows");
    check_shown("add, delete");
    check_shown("unique: Name (not functional)");
    check_shown("deprecated</span>");
    check_shown("stored</span>");
    check_shown("<code>Fine</code>");
    end();
}
END_TEST

/* What a document says stays text. */
START_TEST(markup_in_a_model_is_text)
{
    start();
    generate();
    show("out/model.html", "q=row");
    ck_assert_ptr_nonnull(strstr(run.output, "<title>Test:1.0</title>"));
    ck_assert_ptr_null(strstr(run.output, "</pre><script>document.title"));
    check_shown("&lt;/pre&gt;&lt;script&gt;document.title='broken'&lt;/script&gt;");
    ck_assert_uint_eq(count_shown("<script"), 0);
    end();
}
END_TEST

START_TEST(profiles_and_what_they_miss)
{
    start();
    generate();
    show("out/model.html", "profiles");
    check_shown("1 of 3 complete");
    check_shown(
        "<code>All:1</code></td><td class=\"optional\"></td><td class=\"number\">2 of 2</td>"
        "<td><span class=\"tag good\">complete</span>");
    check_shown(
        "<code>More:1</code></td><td class=\"optional\">All:1</td><td class=\"number\">1 of "
        "3</td><td><details><summary><span class=\"tag warn\">2 missing</span>");
    check_shown("<li><code>Test.Live.UpTime</code> is read-only</li>"
                "<li><code>Test.Live.Gone</code></li>");
    check_shown("<li><code>More:1</code> is not complete</li>");
    end();
}
END_TEST

START_TEST(our_own_page)
{
    start();
    show(GENERATED_DIR "/device2/model.html", "q=ManagementServer%20url");
    check_shown("id=\"Device.ManagementServer.URL\"");
    check_shown("agent: acs-url");
    check_shown("up to 2048 characters");
    show(GENERATED_DIR "/device2/model.html", "profiles");
    check_shown("<code>Baseline:4</code>");
    end();
}
END_TEST

START_TEST(whole_of_tr_181)
{
    static const char name[] = "tr-181-2-17-0-cwmp-full.xml";
    char *path = files_path(bbf_dir(), name);
    const char *const arguments[] = {"--model", path, "--name", "tr181", "--out", "out", NULL};

    start();
    run_dmgen(&run, arguments);
    run_check_success(&run);
    show("out/model.html", "q=deviceinfo.uptime");
    check_shown("789 objects, 6466 parameters");
    check_shown(">1 parameter</div>");
    check_shown("id=\"Device.DeviceInfo.UpTime\"");
    free(path);
    end();
}
END_TEST

/* Ends the program as a skipped test when there is no browser. */
static void require_browser(void)
{
    if (system("command -v " BROWSER " >/dev/null 2>&1") == 0)
        return;
    printf("1..0 # SKIP there is no " BROWSER "\n");
    exit(EXIT_SUCCESS);
}

int main(void)
{
    Suite *suite = suite_create("generator_page");
    TCase *page = tcase_create("page"), *whole = tcase_create("documents");

    require_browser();
    tcase_set_timeout(page, 60);
    tcase_set_timeout(whole, 60);
    tcase_add_test(page, tree_is_closed_below_the_root);
    tcase_add_test(page, search_finds_words_of_a_path);
    tcase_add_test(page, search_goes_with_typing);
    tcase_add_test(page, address_opens_a_parameter);
    tcase_add_test(page, facts_of_a_parameter);
    tcase_add_test(page, markup_in_a_model_is_text);
    tcase_add_test(page, profiles_and_what_they_miss);
    tcase_add_test(page, our_own_page);
    if (bbf_dir() != NULL)
        tcase_add_test(whole, whole_of_tr_181);
    suite_add_tcase(suite, page);
    suite_add_tcase(suite, whole);
    return unit_run(suite);
}
