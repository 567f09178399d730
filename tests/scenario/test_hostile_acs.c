/* SPDX-License-Identifier: Apache-2.0 */
/* An ACS that answers with what no ACS should: endless, deep, wide, contradictory, compressed to
 * nothing, in other versions of HTTP. It costs the daemon one session, little time and little
 * memory (R-TRN-14, R-SES-22, R-SES-32, R-RDR-04, R-SEC-08, R-SEC-09). */
#include "scenario/siege.h"

#include <string.h>

static struct siege siege;

#define OK       "HTTP/1.1 200 OK\r\n"
#define XML      OK "Content-Type: text/xml; charset=\"utf-8\"\r\n"
#define UNENDING XML "Connection: close\r\n\r\n"
#define SOAP                                                                                       \
    "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" "                     \
    "xmlns:cwmp=\"urn:dslforum-org:cwmp-1-2\"><soap:Header><cwmp:ID>1</cwmp:ID></soap:Header>"     \
    "<soap:Body>"
#define SOAP_END "</soap:Body></soap:Envelope>"

/* What is written is what it may cost at the most, with room for a busy machine. */
#define QUICKLY_MS  8000
#define LITTLE_KIB  (2ul << 10)
#define MESSAGE_KIB (12ul << 10) /* what a message of the largest size may take, */
#define NAMES_KIB   (32ul << 10) /* and one of as many names as there may be elements */

struct attack {
    const char *reason;
    struct rogue_answer answer;
    unsigned long most_kib;
};

static const struct attack attacks[] = {
    /* Bodies without an end. */
    {"above the limit",
     {.head = ROGUE_BYTES(UNENDING SOAP "<!--"),
      .piece = ROGUE_BYTES("0123456789abcdef"),
      .pieces = ROGUE_ENDLESS},
     MESSAGE_KIB},
    {"above the limit",
     {.head = ROGUE_BYTES(XML "Transfer-Encoding: chunked\r\n\r\n"),
      .piece = ROGUE_BYTES("10\r\n<!--9abcdef  -->\r\n"),
      .pieces = ROGUE_ENDLESS},
     MESSAGE_KIB},
    {"above the limit",
     {.head = ROGUE_BYTES(XML "Content-Length: 1099511627776\r\n\r\n" SOAP "<!--"),
      .piece = ROGUE_BYTES("0123456789abcdef"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"above the limit",
     {.head = ROGUE_BYTES(UNENDING), .piece = ROGUE_BYTES("\n  \n    \n"), .pieces = ROGUE_ENDLESS},
     MESSAGE_KIB},
    {"text",
     {.head = ROGUE_BYTES(UNENDING SOAP "<cwmp:Reboot><CommandKey>"),
      .piece = ROGUE_BYTES("0123456789abcdef"),
      .pieces = ROGUE_ENDLESS},
     MESSAGE_KIB},
    {"NUL",
     {.head = ROGUE_BYTES(UNENDING), .piece = ROGUE_BYTES("\0\0\0\0"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"not XML",
     {.head = ROGUE_BYTES(UNENDING), .piece = ROGUE_BYTES("binary\1\377"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    /* XML that is deep, and wide. */
    {"deep",
     {.head = ROGUE_BYTES(UNENDING SOAP "<cwmp:Reboot>"),
      .piece = ROGUE_BYTES("<a>"),
      .pieces = 10000,
      .close = true},
     LITTLE_KIB},
    {"deep",
     {.head = ROGUE_BYTES(UNENDING SOAP), .piece = ROGUE_BYTES("<a>"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"elements",
     {.head = ROGUE_BYTES(UNENDING SOAP "<cwmp:Reboot>"),
      .piece = ROGUE_BYTES("<a/>"),
      .pieces = 1000000,
      .tail = ROGUE_BYTES("</cwmp:Reboot>" SOAP_END),
      .close = true},
     MESSAGE_KIB},
    {"elements",
     {.head = ROGUE_BYTES(UNENDING SOAP "<cwmp:Reboot>"),
      .piece = ROGUE_BYTES("<a########/>"),
      .pieces = ROGUE_ENDLESS},
     NAMES_KIB},
    {"attributes",
     {.head = ROGUE_BYTES(UNENDING SOAP "<cwmp:Reboot "),
      .piece = ROGUE_BYTES("a########=\"\" "),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"tag is too long",
     {.head = ROGUE_BYTES(UNENDING SOAP "<"), .piece = ROGUE_BYTES("a"), .pieces = ROGUE_ENDLESS},
     MESSAGE_KIB},
    {"DOCTYPE",
     {.head = ROGUE_BYTES(UNENDING "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaaaaaaaa\">"),
      .piece = ROGUE_BYTES("<!ENTITY b######## \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    /* Headers. */
    {"headers above the limit",
     {.head = ROGUE_BYTES(OK),
      .piece = ROGUE_BYTES("X-########: 0123456789012345678901234567890\r\n"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"a line of its headers is above the limit",
     {.head = ROGUE_BYTES(OK "X-Long: "),
      .piece = ROGUE_BYTES("0123456789"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"headers above the limit",
     {.piece = ROGUE_BYTES("HTTP/1.1 100 Continue\r\n\r\n"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"headers above the limit",
     {.head = ROGUE_BYTES(XML "Transfer-Encoding: chunked\r\n\r\n0\r\n"),
      .piece = ROGUE_BYTES("X-########: 0123456789\r\n"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"ACS redirects more than 5 times in a row",
     {.head = ROGUE_BYTES("HTTP/1.1 307 Away\r\nLocation: /########\r\nContent-Length: 0\r\n\r\n")},
     LITTLE_KIB},
    {"above the limit",
     {.head = ROGUE_BYTES("HTTP/1.1 302 Away\r\nLocation: /acs\r\n\r\n"),
      .piece = ROGUE_BYTES("0123456789"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"HTTP status 401: ACS refuses the user name or password",
     {.head = ROGUE_BYTES("HTTP/1.1 401 Who\r\nWWW-Authenticate: Digest realm=\"a\", "
                          "nonce=\"########\", qop=\"auth\", stale=true\r\n"
                          "Content-Length: 0\r\n\r\n")},
     LITTLE_KIB},
    /* "<!--" and blanks without an end, 159 times as long as what is sent. */
    {"Content-Encoding",
     {.head = ROGUE_BYTES(XML "Content-Encoding: gzip\r\nConnection: close\r\n\r\n"
                              "\037\213\010\000\000\000\000\000\000\377\262\121\324\325\125\030"
                              "\005"),
      .piece = ROGUE_BYTES("\243\140\024\214\202\121\060\012\106\301\050\030\005"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"Transfer-Encoding",
     {.head = ROGUE_BYTES(XML "Transfer-Encoding: gzip\r\nConnection: close\r\n\r\n"
                              "\037\213\010\000\000\000\000\000\000\377\262\121\324\325\125\030"
                              "\005"),
      .piece = ROGUE_BYTES("\243\140\024\214\202\121\060\012\106\301\050\030\005"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    /* Lengths that cannot be. */
    {"contradictory",
     {.head = ROGUE_BYTES(XML "Content-Length: 7\r\nContent-Length: 70\r\n\r\n<a></a>")},
     LITTLE_KIB},
    {"both Content-Length and Transfer-Encoding",
     {.head = ROGUE_BYTES(XML "Content-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n"
                              "7\r\n<a></a>\r\n0\r\n\r\n")},
     LITTLE_KIB},
    {"not a number",
     {.head = ROGUE_BYTES(XML "Content-Length: 99999999999999999999999999\r\n\r\n<a></a>")},
     LITTLE_KIB},
    {"hexadecimal",
     {.head = ROGUE_BYTES(XML "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
      .piece = ROGUE_BYTES("0123456789"),
      .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"in the middle of a response",
     {.head = ROGUE_BYTES(XML "Content-Length: 700\r\n\r\n" SOAP), .close = true},
     LITTLE_KIB},
    {"not understood",
     {.head = ROGUE_BYTES(XML "Content-Length: 7\r\n\r\n" SOAP SOAP_END)},
     LITTLE_KIB},
    /* Other versions of HTTP. */
    {"not HTTP/1.1",
     {.head = ROGUE_BYTES(SOAP), .piece = ROGUE_BYTES("<a/>"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
    {"not HTTP/1.1",
     {.head = ROGUE_BYTES("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0")},
     LITTLE_KIB},
    {"not HTTP/1.1",
     {.when = ROGUE_AT_ONCE,
      .head = ROGUE_BYTES("\0\0\22\4\0\0\0\0\0\0\3\0\0\0\200\0\4\0\1\0\0\0\5\0\377\377\377"),
      .close = true},
     LITTLE_KIB},
    {"not HTTP/1.1", {.head = ROGUE_BYTES("HTTP/2 200\r\nContent-Length: 0\r\n\r\n")}, LITTLE_KIB},
    {"not HTTP/1.1",
     {.when = ROGUE_AT_ONCE, .piece = ROGUE_BYTES("rubbish\r\n"), .pieces = ROGUE_ENDLESS},
     LITTLE_KIB},
};

START_TEST(R_TRN_14_R_SEC_08_R_SEC_09_hostile_answers)
{
    const struct attack *attack = &attacks[_i];

    siege_start(&siege, NULL, NULL);
    siege_attack(&siege, &attack->answer, 1);
    siege_expect(&siege, attack->reason, 0, QUICKLY_MS, attack->most_kib);
    siege_end(&siege);
}
END_TEST

#define INFORM_RESPONSE "<cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse>"
#define RETRY_REQUEST                                                                              \
    "<soap:Fault><faultcode>Server</faultcode><faultstring>CWMP fault</faultstring><detail>"       \
    "<cwmp:Fault><FaultCode>8005</FaultCode><FaultString>Again</FaultString></cwmp:Fault>"         \
    "</detail></soap:Fault>"
#define COOKIE                                                                                     \
    "Set-Cookie: c########=0123456789012345678901234567890123456789012345678901234567\r\n"
#define TEN_COOKIES COOKIE COOKIE COOKIE COOKIE COOKIE COOKIE COOKIE COOKIE COOKIE COOKIE

/* The last answer is given for ever. */
static const struct {
    const char *headers[2];
    const char *bodies[2];
    const char *reason;
} endless[] = {
    {{"", ""}, {INFORM_RESPONSE, "<cwmp:GetRPCMethods/>"}, "more than 10000 requests"},
    {{"", TEN_COOKIES}, {INFORM_RESPONSE, "<cwmp:GetRPCMethods/>"}, "cookies above the limit"},
    {{"", ""}, {RETRY_REQUEST, RETRY_REQUEST}, "fault 8005"},
};

static struct rogue_answer answer_with(const char *headers, const char *body)
{
    size_t length = strlen(SOAP) + strlen(body) + strlen(SOAP_END);
    const char *text =
        arena_printf(siege.scenario.arena, XML "%sContent-Length: %zu\r\n\r\n" SOAP "%s" SOAP_END,
                     headers, length, body);

    return (struct rogue_answer){.head = {text, strlen(text)}};
}

START_TEST(R_SES_22_endless_sessions)
{
    struct rogue_answer answers[2];

    siege_start(&siege, NULL, NULL);
    for (size_t i = 0; i < 2; i++)
        answers[i] = answer_with(endless[_i].headers[i], endless[_i].bodies[i]);
    siege_attack(&siege, answers, 2);
    siege_expect(&siege, endless[_i].reason, 0, 60000, LITTLE_KIB);
    siege_end(&siege);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_TRN_14_R_SEC_08_R_SEC_09_hostile_answers, sizeof attacks / sizeof *attacks},
        {R_SES_22_endless_sessions, sizeof endless / sizeof *endless},
    };

    return SCENARIO_MAIN("hostile_acs", 120, tests);
}
