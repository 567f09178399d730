/* SPDX-License-Identifier: Apache-2.0 */
/* Download over HTTP: what each file type does, when, and what goes wrong. */
#include "base/buf.h"
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <gnutls/pkcs7.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct scenario s;
static struct file_server f;

#define UNKNOWN  "0001-01-01T00:00:00Z"
#define CONFIG   "3 Vendor Configuration File"
#define WEB      "2 Web Content"
#define FIRMWARE "1 Firmware Upgrade Image"

static void begin(const struct acs_config *config)
{
    file_server_start(&f, config);
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

/* Orders it, and waits for its TransferComplete; the fault code. */
static unsigned fault_of(const struct file_order *order)
{
    unsigned session = scenario_session(&s, file_server_download(&f, order));

    scenario_message(&s, session, "DownloadResponse", 1);
    session = file_server_wait_complete(&s, session + 1);
    return file_server_fault(&s, session, 1, order->key);
}

/* Orders it, and expects the fault at once. */
static void expect_refused(const struct file_order *order, unsigned code)
{
    unsigned session = scenario_session(&s, file_server_download(&f, order));

    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), code);
}

/* The configuration of the present, with further lines. */
static const char *config_with(const char *lines)
{
    return arena_printf(f.arena, "%s  %s\n", s.config, lines);
}

START_TEST(T_094_R_DWN_02_R_DWN_03_R_EVT_26_a_configuration)
{
    begin(NULL);
    file_server_put(&f, "new.conf", config_with("timer cpe-timeout 77"));
    const char *url = file_server_url(&f, "new.conf");
    unsigned first = scenario_session(
        &s,
        file_server_download(&f, &(struct file_order){.key = "k1", .type = CONFIG, .url = url}));
    const struct acs_exchange *answer = scenario_message(&s, first, "DownloadResponse", 1);
    ck_assert_str_eq(scenario_text(&s, answer, "//Status"), "1");
    ck_assert_str_eq(scenario_text(&s, answer, "//StartTime"), UNKNOWN);
    ck_assert_str_eq(scenario_text(&s, answer, "//CompleteTime"), UNKNOWN);
    unsigned second = file_server_wait_complete(&s, first + 1);
    const struct acs_exchange *inform = scenario_message(&s, second, "Inform", 1);
    /* The configuration is run after a restart. */
    scenario_events(&s, inform, "1 BOOT", "7 TRANSFER COMPLETE", "M Download", NULL);
    ck_assert(scenario_has_event(&s, inform, "M Download", "k1"));
    ck_assert_uint_eq(file_server_fault(&s, second, 1, "k1"), 0);
    const struct acs_exchange *complete = scenario_message(&s, second, "TransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, complete, "//FaultString"), "");
    ck_assert_str_ne(scenario_text(&s, complete, "//StartTime"), UNKNOWN);
    ck_assert_str_ne(scenario_text(&s, complete, "//CompleteTime"), UNKNOWN);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_CpeTimeout"), "77");
    /* Told once. */
    unsigned third = scenario_session(&s, "GetAllQueuedTransfers");
    ck_assert(!scenario_has_event(&s, scenario_message(&s, third, "Inform", 1),
                                  "7 TRANSFER COMPLETE", NULL));
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, third, "GetAllQueuedTransfersResponse", 1),
                           "//AllQueuedTransferStruct"),
        0);
    end();
}
END_TEST

START_TEST(R_DWN_12_R_URL_02_a_configuration_with_another_acs)
{
    begin(NULL);
    struct acs_config config = {0};
    char error[256];
    struct acs *other = acs_start(&config, error, sizeof(error));
    ck_assert_msg(other != NULL, "%s", error);
    file_server_put(&f, "new.conf",
                    config_with(arena_printf(f.arena, "acs url %s", acs_url(other))));
    const char *url = file_server_url(&f, "new.conf");
    scenario_session(&s, file_server_download(
                             &f, &(struct file_order){.key = "k1", .type = CONFIG, .url = url}));
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    const struct acs_exchange *inform = acs_find(other, 1, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "0 BOOTSTRAP", ""));
    ck_assert(scenario_has_event(&s, inform, "M Download", "k1"));
    daemon_stop(&s.cpe);
    acs_stop(other);
    end();
}
END_TEST

START_TEST(R_DWN_10_R_DWN_11_a_bad_configuration_changes_nothing)
{
    begin(NULL);
    file_server_put(&f, "bad.conf", config_with("timer cpe-timeout 77\n  acs nonsense"));
    struct file_order order = {.key = "k1", .type = CONFIG, .url = file_server_url(&f, "bad.conf")};
    ck_assert_uint_eq(fault_of(&order), 9018);
    file_server_put(&f, "bad.conf", config_with("timer cpe-timeout 77\n  cpe inform interval 0"));
    ck_assert_uint_eq(fault_of(&order), 9018);
    /* Found by the model, not by the syntax. */
    file_server_put(&f, "bad.conf", config_with("disable upload\n  timer cpe-timeout 4294967296"));
    ck_assert_uint_eq(fault_of(&order), 9018);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_CpeTimeout"), "30");
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_UploadEnable"), "true");
    end();
}
END_TEST

START_TEST(T_096_R_DWN_10_faults_of_the_server)
{
    struct file_order order = {.key = "k", .type = WEB};

    begin(NULL);
    file_server_put(&f, "page.html", "0123456789");
    order.url = file_server_url(&f, "missing");
    ck_assert_uint_eq(fault_of(&order), 9016);
    order.url = file_server_url(&f, "page.html?status=403");
    ck_assert_uint_eq(fault_of(&order), 9016);
    order.url = file_server_url(&f, "page.html?status=500");
    ck_assert_uint_eq(fault_of(&order), 9010);
    order.url = file_server_url(&f, "page.html?truncate");
    ck_assert_uint_eq(fault_of(&order), 9017);
    order.url = arena_printf(f.arena, "http://127.0.0.1:%u/page.html", files_free_port());
    ck_assert_uint_eq(fault_of(&order), 9015);
    order.url = "http://239.1.2.3/page.html";
    ck_assert_uint_eq(fault_of(&order), 9014);
    order.url = "tftp://[ff02::1]/page.html";
    ck_assert_uint_eq(fault_of(&order), 9014);
    order.url = file_server_url(&f, "page.html");
    order.size = 9;
    ck_assert_uint_eq(fault_of(&order), 9018);
    order.size = 11;
    ck_assert_uint_eq(fault_of(&order), 9018);
    order.size = 10;
    ck_assert_uint_eq(fault_of(&order), 0);
    end();
}
END_TEST

static const enum acs_auth ways[] = {ACS_AUTH_BASIC, ACS_AUTH_DIGEST, ACS_AUTH_DIGEST_SHA256};

START_TEST(R_FTR_04_R_FTR_07_credentials)
{
    const struct acs_config config = {
        .auth = ways[_i], .username = FILE_SERVER_USER, .password = FILE_SERVER_PASSWORD};
    struct file_order order = {.key = "k", .type = WEB};

    begin(&config);
    file_server_put(&f, "page.html", "text");
    order.url = file_server_url(&f, "page.html");
    ck_assert_uint_eq(fault_of(&order), 9012);
    order.username = FILE_SERVER_USER;
    order.password = "wrong";
    ck_assert_uint_eq(fault_of(&order), 9012);
    order.password = FILE_SERVER_PASSWORD;
    ck_assert_uint_eq(fault_of(&order), 0);
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_null(strstr(log, FILE_SERVER_PASSWORD));
    free(log);
    for (size_t i = 0; i < acs_exchange_count(f.acs); i++) {
        const char *header = acs_exchange_header(acs_exchange_at(f.acs, i), "Authorization");
        ck_assert(header == NULL || strstr(header, SCENARIO_USERNAME) == NULL);
    }
    end();
}
END_TEST

START_TEST(R_FTR_07_a_redirect_is_followed)
{
    struct file_order order = {.key = "k", .type = WEB};

    begin(NULL);
    file_server_put(&f, "page.html", "text");
    order.url = file_server_url(
        &f, arena_printf(f.arena, "x?redirect=%s", file_server_url(&f, "page.html")));
    ck_assert_uint_eq(fault_of(&order), 0);
    end();
}
END_TEST

START_TEST(T_097_R_DWN_09_R_FTR_02_R_FTR_05_refused_at_once)
{
    begin(NULL);
    const char *url = file_server_url(&f, "x");
    const char *user = arena_printf(f.arena, "http://u:p@%s", url + strlen("http://"));
    const struct {
        struct file_order order;
        unsigned code;
    } refused[] = {{{.type = WEB, .url = "foo://127.0.0.1/x"}, 9013},
                   {{.type = WEB, .url = "flute://127.0.0.1/x"}, 9013},
                   {{.type = WEB, .url = "file:///etc/passwd"}, 9013},
                   {{.type = "7 Something", .url = url}, 9003},
                   {{.type = "X 00AB12 Thing", .url = url}, 9003},
                   {{.type = "", .url = url}, 9003},
                   {{.type = WEB, .url = user}, 9003},
                   {{.type = WEB, .url = ""}, 9003},
                   {{.type = WEB, .url = "page.html"}, 9003},
                   {{.type = WEB, .url = url, .username = "a\\nb"}, 9003},
                   {{.type = CONFIG, .url = url, .size = 1048577}, 9004},
                   {{.type = WEB, .url = url, .target = "../x"}, 9003},
                   {{.type = WEB, .url = url, .target = "/etc/x"}, 9003},
                   {{.type = WEB, .url = url, .target = "a/../../x"}, 9003},
                   {{.type = WEB, .url = url, .target = "a//x"}, 9003},
                   {{.type = WEB, .url = url, .target = ".hidden"}, 9003},
                   {{.type = WEB, .url = url, .target = "a\\nb"}, 9003}};

    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        expect_refused(&refused[i].order, refused[i].code);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 0);
    end();
}
END_TEST

START_TEST(disable_download_is_9001)
{
    file_server_start(&f, NULL);
    scenario_acs(&s, NULL);
    scenario_cpe(&s, "  disable download\n  disable upload\n", NULL);
    scenario_wait(&s, 1);
    expect_refused(&(struct file_order){.type = WEB, .url = file_server_url(&f, "x")}, 9001);
    unsigned session = scenario_session(
        &s, file_server_upload(&f, &(struct file_order){.type = "2 Vendor Log File",
                                                        .url = file_server_url(&f, "x")}));
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9001);
    end();
}
END_TEST

START_TEST(R_DWN_06_files_are_kept_in_their_folder)
{
    static const struct {
        const char *type, *target, *path;
    } files[] = {{WEB, "sub/page.html", "files/web/sub/page.html"},
                 {WEB, "", "files/web/source"},
                 {"4 Tone File", "dial", "files/tones/dial"},
                 {"5 Ringer File", "ring.wav", "files/ringers/ring.wav"}};

    begin(NULL);
    file_server_put(&f, "source", "content");
    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        const struct file_order order = {.key = "k",
                                         .type = files[i].type,
                                         .url = file_server_url(&f, "source"),
                                         .target = files[i].target};
        ck_assert_uint_eq(fault_of(&order), 0);
        char *path = files_path(s.cpe.state, files[i].path);
        char *content = files_read(path);
        ck_assert_str_eq(content, "content");
        free(content);
        free(path);
    }
    /* A link is replaced, and a folder that is a link not entered. */
    char *web = files_path(s.cpe.state, "files/web/link"), *victim = files_path(f.folder, "victim");
    files_write(victim, "untouched");
    ck_assert_int_eq(symlink(victim, web), 0);
    struct file_order order = {
        .key = "k", .type = WEB, .url = file_server_url(&f, "source"), .target = "link"};
    ck_assert_uint_eq(fault_of(&order), 0);
    ck_assert_str_eq(file_server_get(&f, "victim"), "untouched");
    unlink(web);
    ck_assert_int_eq(symlink(f.folder, web), 0);
    order.target = "link/victim";
    ck_assert_uint_eq(fault_of(&order), 9010);
    ck_assert_str_eq(file_server_get(&f, "victim"), "untouched");
    free(web);
    free(victim);
    end();
}
END_TEST

START_TEST(T_095_R_DWN_04_a_delay_is_waited_for)
{
    begin(NULL);
    file_server_put(&f, "page.html", "text");
    struct file_order order = {
        .key = "k", .type = WEB, .url = file_server_url(&f, "page.html"), .delay = 2};
    unsigned first = scenario_session(&s, file_server_download(&f, &order));
    uint64_t ordered = scenario_asked_ms(&s, scenario_message(&s, first, "DownloadResponse", 1));
    unsigned second = file_server_wait_complete(&s, first + 1);
    ck_assert_uint_eq(file_server_fault(&s, second, 1, "k"), 0);
    ck_assert_uint_ge(acs_exchange_at(f.acs, 0)->time_ms, ordered + 1990);
    end();
}
END_TEST

START_TEST(T_098_R_EVT_22_R_DWN_01_firmware)
{
    begin(NULL);
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};
    unsigned first = scenario_session(&s, file_server_download(&f, &order));
    unsigned second = file_server_wait_complete(&s, first + 1);
    const struct acs_exchange *inform = scenario_message(&s, second, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "4 VALUE CHANGE", "7 TRANSFER COMPLETE", "M Download",
                    NULL);
    ck_assert_str_eq(scenario_value(&s, inform, "Device.DeviceInfo.SoftwareVersion"), "2.0.1");
    ck_assert_uint_eq(file_server_fault(&s, second, 1, "fw"), 0);
    /* The next one goes into the other slot. */
    file_server_put_image(&f, "image", "2.0.2", "another payload");
    ck_assert_uint_eq(fault_of(&order), 0);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.SoftwareVersion"), "2.0.2");
    end();
}
END_TEST

START_TEST(R_DWN_10_R_DWN_11_a_bad_image_changes_nothing)
{
    begin(NULL);
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};
    file_server_put(&f, "image", "no image at all");
    ck_assert_uint_eq(fault_of(&order), 9018);
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    file_server_put(&f, "image", arena_printf(f.arena, "%s.", file_server_get(&f, "image")));
    ck_assert_uint_eq(fault_of(&order), 9018);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.SoftwareVersion"), "1.2.3");
    end();
}
END_TEST

#define INFO "Device.DeviceInfo."

START_TEST(R_DWN_15_a_stored_image_runs_when_it_is_chosen)
{
    begin(NULL);
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    const struct file_order order = {
        .key = "k", .type = "6 Stored Firmware Image", .url = file_server_url(&f, "image")};
    ck_assert_uint_eq(fault_of(&order), 0);
    ck_assert_str_eq(scenario_local(&s, INFO "FirmwareImage.1.Version"), "2.0.1");
    ck_assert_str_eq(scenario_local(&s, INFO "FirmwareImage.1.Status"), "Available");
    ck_assert_str_eq(scenario_local(&s, INFO "ActiveFirmwareImage"), "");
    unsigned session = scenario_session(&s, "SetParameterValues " INFO "BootFirmwareImage=" INFO
                                            "FirmwareImage.7:string\n"
                                            "SetParameterValues " INFO "BootFirmwareImage=" INFO
                                            "FirmwareImage.1:string\nReboot k");
    scenario_message(&s, session, "Fault", 1);
    scenario_message(&s, session, "SetParameterValuesResponse", 1);
    scenario_wait(&s, session + 1);
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "2.0.1");
    ck_assert_str_eq(scenario_local(&s, INFO "FirmwareImage.1.Status"), "Active");
    ck_assert_str_eq(scenario_local(&s, INFO "ActiveFirmwareImage"), INFO "FirmwareImage.1");
    ck_assert_str_eq(scenario_local(&s, INFO "BootFirmwareImage"), INFO "FirmwareImage.1");
    end();
}
END_TEST

/* Reads FOLDER/NAME.pem and FOLDER/NAME-key.pem. */
static void read_signer(const char *name, gnutls_x509_crt_t *certificate, gnutls_privkey_t *key)
{
    gnutls_datum_t pem;

    gnutls_x509_crt_init(certificate);
    ck_assert_int_eq(gnutls_load_file(arena_printf(f.arena, "%s/%s.pem", f.folder, name), &pem), 0);
    ck_assert_int_eq(gnutls_x509_crt_import(*certificate, &pem, GNUTLS_X509_FMT_PEM), 0);
    gnutls_free(pem.data);
    gnutls_privkey_init(key);
    ck_assert_int_eq(gnutls_load_file(arena_printf(f.arena, "%s/%s-key.pem", f.folder, name), &pem),
                     0);
    ck_assert_int_eq(gnutls_privkey_import_x509_raw(*key, &pem, GNUTLS_X509_FMT_PEM, NULL, 0), 0);
    gnutls_free(pem.data);
}

/* Signs the image on the server: detached, with the signer's certificate. */
static void sign(const char *name, const char *signer)
{
    const char *image = file_server_get(&f, name);
    const char *head = strstr(image, "version: "), *rest = strstr(image, "\n\n");
    gnutls_datum_t data = {.data = (unsigned char *)(uintptr_t)head,
                           .size = (unsigned)(rest + 1 - head)};
    gnutls_datum_t signature;
    gnutls_x509_crt_t certificate;
    gnutls_privkey_t key;
    gnutls_pkcs7_t pkcs7;
    struct buf line = {0};

    read_signer(signer, &certificate, &key);
    gnutls_pkcs7_init(&pkcs7);
    ck_assert_int_eq(gnutls_pkcs7_sign(pkcs7, certificate, key, &data, NULL, NULL,
                                       GNUTLS_DIG_SHA256, GNUTLS_PKCS7_INCLUDE_CERT),
                     0);
    ck_assert_int_eq(gnutls_pkcs7_export2(pkcs7, GNUTLS_X509_FMT_DER, &signature), 0);
    buf_printf(&line, "%.*s\nsignature: ", (int)(rest - image), image);
    text_base64_encode(&line, signature.data, signature.size);
    buf_puts(&line, rest);
    file_server_put(&f, name, buf_text(&line));
    buf_free(&line);
    gnutls_free(signature.data);
    gnutls_pkcs7_deinit(pkcs7);
    gnutls_privkey_deinit(key);
    gnutls_x509_crt_deinit(certificate);
}

/* What becomes of an image with that signer (NULL: none), of which `from` then reads `to`. */
static unsigned fault_of_signed(const char *signer, const char *from, const char *to)
{
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};

    file_server_put_image(&f, "image", "2.0.1", "the payload");
    if (signer != NULL)
        sign("image", signer);
    if (from != NULL) {
        const char *image = file_server_get(&f, "image"), *at = strstr(image, from);

        file_server_put(
            &f, "image",
            arena_printf(f.arena, "%.*s%s%s", (int)(at - image), image, to, at + strlen(from)));
    }
    return fault_of(&order);
}

START_TEST(T_096_R_DWN_11_R_SEC_07_signed_images)
{
    const struct certificate_spec plain = {.common_name = "Images"};
    const struct certificate_spec client = {.common_name = "Client", .client_only = true};
    const struct certificate_spec old = {
        .common_name = "Old", .not_before = 946684800, .not_after = 978307200};

    file_server_start(&f, NULL);
    certificates_make_authority(f.folder, "ours");
    certificates_make_authority(f.folder, "theirs");
    certificates_make(f.folder, "signer", "ours", &plain);
    certificates_make(f.folder, "other", "theirs", &plain);
    certificates_make(f.folder, "client", "ours", &client);
    certificates_make(f.folder, "old", "ours", &old);
    const char *const extra[] = {"--image-trust", arena_printf(f.arena, "%s/ours.pem", f.folder),
                                 NULL};
    scenario_acs(&s, NULL);
    scenario_cpe(&s, NULL, &(struct daemon_options){.extra = extra});
    scenario_wait(&s, 1);
    ck_assert_uint_eq(fault_of_signed(NULL, NULL, NULL), 9019);
    ck_assert_uint_eq(fault_of_signed("other", NULL, NULL), 9019);
    /* It is for another purpose than signing. */
    ck_assert_uint_eq(fault_of_signed("client", NULL, NULL), 9019);
    ck_assert_uint_eq(fault_of_signed("signer", "version: 2.0.1", "version: 9.9.9"), 9019);
    ck_assert_uint_eq(fault_of_signed("signer", "signature: MII", "signature: MIM"), 9019);
    ck_assert_uint_eq(fault_of_signed("signer", "the payload", "another one"), 9018);
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "1.2.3");
    ck_assert_uint_eq(fault_of_signed("signer", NULL, NULL), 0);
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "2.0.1");
    /* An image does not go bad. */
    ck_assert_uint_eq(fault_of_signed("old", NULL, NULL), 0);
    end();
}
END_TEST

START_TEST(T_094_R_DWN_02_R_EVT_27_done_before_it_is_answered)
{
    const char *const extra[] = {"--transfer-wait", "20", NULL};

    file_server_start(&f, NULL);
    file_server_put(&f, "page.html", "text");
    scenario_acs(&s, NULL);
    scenario_cpe(&s, NULL, &(struct daemon_options){.extra = extra});
    scenario_wait(&s, 1);
    struct file_order order = {.key = "k", .type = WEB, .url = file_server_url(&f, "page.html")};
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%sGetAllQueuedTransfers", file_server_download(&f, &order)));
    const struct acs_exchange *answer = scenario_message(&s, session, "DownloadResponse", 1);
    ck_assert_str_eq(scenario_text(&s, answer, "//Status"), "0");
    ck_assert_str_ne(scenario_text(&s, answer, "//StartTime"), UNKNOWN);
    ck_assert_str_ne(scenario_text(&s, answer, "//CompleteTime"), UNKNOWN);
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1),
                           "//AllQueuedTransferStruct"),
        0);
    /* Neither a failure nor a configuration is told that way. */
    order.url = file_server_url(&f, "missing");
    session = scenario_session(&s, file_server_download(&f, &order));
    answer = scenario_message(&s, session, "DownloadResponse", 1);
    ck_assert_str_eq(scenario_text(&s, answer, "//Status"), "1");
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 9016);
    order.type = CONFIG;
    session = scenario_session(&s, file_server_download(&f, &order));
    answer = scenario_message(&s, session, "DownloadResponse", 1);
    ck_assert_str_eq(scenario_text(&s, answer, "//Status"), "1");
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_ptr_null(acs_find(s.acs, session, "TransferComplete", 2));
    /* A power cut does not bring the first one back. */
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_events(&s, scenario_wait_inform(&s, session + 1), "1 BOOT", NULL);
    scenario_wait(&s, session + 1);
    end();
}
END_TEST

static const struct {
    const char *issuer;
    unsigned fault;
} issuers[] = {{"root", 0}, {"other", 9015}, {NULL, 9015}};

START_TEST(R_TLS_13_R_FTR_07_https)
{
    char folder[64];

    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make_authority(folder, "other");
    certificates_make(folder, "server", issuers[_i].issuer,
                      &(struct certificate_spec){.ip = "127.0.0.1"});
    char *root = files_path(folder, "root.pem"), *certificate = files_path(folder, "server.pem"),
         *key = files_path(folder, "server-key.pem");
    const struct acs_config tls = {.tls_certificate = certificate,
                                   .tls_key = key,
                                   .auth = ACS_AUTH_BASIC,
                                   .username = FILE_SERVER_USER,
                                   .password = FILE_SERVER_PASSWORD};
    file_server_start(&f, &tls);
    file_server_put(&f, "page.html", "text");
    scenario_acs(&s, NULL);
    scenario_cpe(&s, arena_printf(f.arena, "  acs ca %s\n", root), NULL);
    scenario_wait(&s, 1);
    const struct file_order order = {.key = "k",
                                     .type = WEB,
                                     .url = file_server_url(&f, "page.html"),
                                     .username = FILE_SERVER_USER,
                                     .password = FILE_SERVER_PASSWORD};
    ck_assert_uint_eq(fault_of(&order), issuers[_i].fault);
    /* Whoever is not trusted is told nothing. */
    ck_assert_uint_eq(acs_exchange_count(f.acs) > 0, issuers[_i].fault == 0);
    free(root);
    free(certificate);
    free(key);
    end();
    folder_remove(folder);
}
END_TEST

START_TEST(R_VER_08_an_old_acs_hears_of_old_faults_only)
{
    begin(NULL);
    const struct file_order order = {
        .key = "k", .type = WEB, .url = file_server_url(&f, "missing")};
    scenario_queue(&s, file_server_download(&f, &order));
    scenario_queue(&s, "@namespace=1-0 answer");
    scenario_wake(&s, 1);
    unsigned session = file_server_wait_complete(&s, 2);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 9010);
    end();
}
END_TEST

START_TEST(R_DWN_13_after_a_restart_the_network_may_come_up_late)
{
    const unsigned port = files_free_port();
    const struct acs_config config = {.port = port};

    file_server_start(&f, NULL);
    scenario_start(&s, "");
    struct file_order order = {.key = "k",
                               .type = WEB,
                               .url = arena_printf(f.arena, "http://127.0.0.1:%u/page.html", port),
                               .delay = 2};
    unsigned session = scenario_session(&s, file_server_download(&f, &order));
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, session + 1);
    char *log;
    do
        log = daemon_log(&s.cpe);
    while (strstr(log, "will be tried again") == NULL && (free(log), poll(NULL, 0, 50) == 0));
    free(log);
    file_server_stop(&f);
    file_server_start(&f, &config);
    file_server_put(&f, "page.html", "text");
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    end();
}
END_TEST

START_TEST(a_stored_image_does_not_run)
{
    begin(NULL);
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    const struct file_order order = {
        .key = "k", .type = "6 Stored Firmware Image", .url = file_server_url(&f, "image")};
    ck_assert_uint_eq(fault_of(&order), 0);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.SoftwareVersion"), "1.2.3");
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_094_R_DWN_02_R_DWN_03_R_EVT_26_a_configuration, 0},
        {R_DWN_12_R_URL_02_a_configuration_with_another_acs, 0},
        {R_DWN_10_R_DWN_11_a_bad_configuration_changes_nothing, 0},
        {T_096_R_DWN_10_faults_of_the_server, 0},
        {R_FTR_04_R_FTR_07_credentials, sizeof(ways) / sizeof(ways[0])},
        {R_FTR_07_a_redirect_is_followed, 0},
        {T_097_R_DWN_09_R_FTR_02_R_FTR_05_refused_at_once, 0},
        {disable_download_is_9001, 0},
        {R_DWN_06_files_are_kept_in_their_folder, 0},
        {T_095_R_DWN_04_a_delay_is_waited_for, 0},
        {T_098_R_EVT_22_R_DWN_01_firmware, 0},
        {R_DWN_10_R_DWN_11_a_bad_image_changes_nothing, 0},
        {R_DWN_15_a_stored_image_runs_when_it_is_chosen, 0},
        {T_096_R_DWN_11_R_SEC_07_signed_images, 0},
        {T_094_R_DWN_02_R_EVT_27_done_before_it_is_answered, 0},
        {R_TLS_13_R_FTR_07_https, sizeof(issuers) / sizeof(issuers[0])},
        {R_VER_08_an_old_acs_hears_of_old_faults_only, 0},
        {R_DWN_13_after_a_restart_the_network_may_come_up_late, 0},
        {a_stored_image_does_not_run, 0},
    };

    return SCENARIO_MAIN("download", 60, tests);
}
