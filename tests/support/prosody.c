/* SPDX-License-Identifier: Apache-2.0 */
#include "support/prosody.h"

#include "base/buf.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <check.h>
#include <string.h>
#include <strophe.h>
#include <sys/stat.h>
#include <unistd.h>

#define PROGRAM  "/usr/bin/prosody"
#define TURNS    1500 /* of TURN_MS, until there is an answer */
#define TURN_MS  20
#define QUESTION "question"
#define DATA     "data/x%2eexample/accounts"
#define PARTS    "data", "data/x%2eexample", DATA

static void write_file(const struct prosody *prosody, const char *name, const char *text)
{
    char *path = files_path(prosody->folder, name);

    files_write(path, text);
    free(path);
}

bool prosody_exists(void)
{
    return server_exists(PROGRAM);
}

static void make_accounts(const struct prosody *prosody)
{
    static const char *const parts[] = {PARTS}, *const users[] = {"cpe", "acs", "stranger"};
    char name[128];

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        char *path = files_path(prosody->folder, parts[i]);

        ck_assert_int_eq(mkdir(path, 0755), 0);
        free(path);
    }
    for (size_t i = 0; i < sizeof users / sizeof *users; i++) {
        snprintf(name, sizeof name, "%s/%s.dat", DATA, users[i]);
        write_file(prosody, name, "return { [\"password\"] = \"" PROSODY_PASSWORD "\" };\n");
    }
}

void prosody_make(struct prosody *prosody)
{
    const struct certificate_spec spec = {.dns = PROSODY_DOMAIN};

    folder_make(prosody->folder);
    prosody->port = files_free_port();
    certificates_make_authority(prosody->folder, "root");
    certificates_make_authority(prosody->folder, "other");
    certificates_make(prosody->folder, "server", "root", &spec);
    make_accounts(prosody);
}

/* Lines after a VirtualHost belong to it, so those of the test go before. */
static void configure(const struct prosody *prosody, const char *settings)
{
    struct buf text = {0};

    buf_printf(&text,
               "pidfile = \"%1$s/pid\"\ndata_path = \"%1$s/data\"\ncertificates = \"%1$s\"\n"
               "run_as_root = true\ninterfaces = { \"127.0.0.1\" }\nc2s_ports = { %2$u }\n"
               "s2s_ports = { }\nlog = { debug = \"%1$s/log\" }\n"
               "modules_enabled = { \"saslauth\", \"tls\" }\n"
               "modules_disabled = { \"s2s\", \"offline\" }\n"
               "authentication = \"internal_plain\"\n%3$s\n"
               "VirtualHost \"" PROSODY_DOMAIN "\"\n"
               "ssl = { certificate = \"%1$s/server.pem\"; key = \"%1$s/server-key.pem\" }\n",
               prosody->folder, prosody->port, settings);
    write_file(prosody, "prosody.cfg.lua", buf_text(&text));
    buf_free(&text);
}

void prosody_start(struct prosody *prosody, const char *settings)
{
    char *config = files_path(prosody->folder, "prosody.cfg.lua");
    char *log = files_path(prosody->folder, "output");

    configure(prosody, settings);
    server_start(&prosody->server, (const char *const[]){PROGRAM, "--config", config, "-F", NULL},
                 prosody->port, false, log);
    free(log);
    free(config);
}

void prosody_stop(struct prosody *prosody)
{
    server_stop(&prosody->server);
}

void prosody_finish(struct prosody *prosody)
{
    prosody_stop(prosody);
    folder_remove(prosody->folder);
}

char *prosody_log(const struct prosody *prosody)
{
    char *path = files_path(prosody->folder, "log");
    char *text = files_read(path);

    free(path);
    return text;
}

/* ---- Somebody with an account ---------------------------------------------------------------- */

struct asking {
    xmpp_ctx_t *context;
    xmpp_conn_t *connection;
    const char *to, *type, *content;
    const char *answer; /* NULL: not yet */
    bool ended;
};

static const char *condition_of(xmpp_stanza_t *stanza)
{
    static const char *const known[] = {"error not-authorized", "error service-unavailable",
                                        "error bad-request", "error resource-constraint"};
    xmpp_stanza_t *error = xmpp_stanza_get_child_by_name(stanza, "error");

    for (size_t i = 0; error && i < sizeof known / sizeof *known; i++)
        if (xmpp_stanza_get_child_by_name(error, known[i] + strlen("error ")))
            return known[i];
    return "error";
}

static int answered(xmpp_conn_t *connection, xmpp_stanza_t *stanza, void *argument)
{
    struct asking *asking = argument;
    const char *type = xmpp_stanza_get_type(stanza);

    if (type && strcmp(type, "error") == 0)
        asking->answer = condition_of(stanza);
    else
        asking->answer = type && strcmp(type, "result") == 0 ? "result" : "neither";
    xmpp_disconnect(connection);
    return 0;
}

static void ask(struct asking *asking)
{
    struct buf text = {0};

    xmpp_id_handler_add(asking->connection, answered, QUESTION, asking);
    buf_printf(&text, "<iq id=\"" QUESTION "\" to=\"%s\" type=\"%s\">%s</iq>", asking->to,
               asking->type, asking->content);
    xmpp_send_raw(asking->connection, text.data, text.length);
    buf_free(&text);
}

static void connection_changed(xmpp_conn_t *connection, xmpp_conn_event_t event, int error,
                               xmpp_stream_error_t *stream, void *argument)
{
    struct asking *asking = argument;

    (void)connection;
    (void)error;
    (void)stream;
    if (event == XMPP_CONN_CONNECT)
        ask(asking);
    else
        asking->ended = true;
}

const char *prosody_ask(const struct prosody *prosody, const char *user, const char *to,
                        const char *type, const char *content)
{
    struct asking asking = {.to = to, .type = type, .content = content};
    char *root = files_path(prosody->folder, "root.pem"), jid[128];
    unsigned turns = 0;

    snprintf(jid, sizeof jid, "%s@" PROSODY_DOMAIN "/1", user);
    xmpp_initialize();
    asking.context = xmpp_ctx_new(NULL, NULL);
    asking.connection = xmpp_conn_new(asking.context);
    xmpp_conn_set_flags(asking.connection, XMPP_CONN_FLAG_DISABLE_SM);
    xmpp_conn_set_jid(asking.connection, jid);
    xmpp_conn_set_pass(asking.connection, PROSODY_PASSWORD);
    xmpp_conn_set_cafile(asking.connection, root);
    ck_assert_int_eq(xmpp_connect_client(asking.connection, "127.0.0.1",
                                         (unsigned short)prosody->port, connection_changed,
                                         &asking),
                     XMPP_EOK);
    while (!asking.ended && turns++ < TURNS)
        xmpp_run_once(asking.context, TURN_MS);
    ck_assert_msg(asking.answer != NULL, "nobody has answered");
    xmpp_conn_release(asking.connection);
    xmpp_ctx_free(asking.context);
    xmpp_shutdown();
    free(root);
    return asking.answer;
}
