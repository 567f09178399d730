/* SPDX-License-Identifier: Apache-2.0 */
#include "benchmark/acs_end.h"

#include "benchmark/bench.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define WAIT_MS 60000
#define BLOCK   ((size_t)256 * 1024)

static const char envelope_start[] =
    "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\""
    " xmlns:soap-enc=\"http://schemas.xmlsoap.org/soap/encoding/\""
    " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
    " xmlns:cwmp=\"urn:dslforum-org:cwmp-1-2\"><soap:Header>"
    "<cwmp:ID soap:mustUnderstand=\"1\">1</cwmp:ID></soap:Header><soap:Body>";
static const char envelope_end[] = "</soap:Body></soap:Envelope>";

void acs_end_open(struct acs_end *acs)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof address;

    *acs = (struct acs_end){.connection = -1};
    acs->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (acs->listener < 0 ||
        bind(acs->listener, (const struct sockaddr *)&address, sizeof address) != 0 ||
        listen(acs->listener, 8) != 0 ||
        getsockname(acs->listener, (struct sockaddr *)&address, &length) != 0)
        bench_fail("the ACS cannot listen: %s", strerror(errno));
    acs->port = ntohs(address.sin_port);
}

static void hang_up(struct acs_end *acs)
{
    if (acs->connection >= 0)
        close(acs->connection);
    acs->connection = -1;
}

void acs_end_close(struct acs_end *acs)
{
    hang_up(acs);
    close(acs->listener);
    buf_free(&acs->body);
}

static void wait_for(int descriptor)
{
    struct pollfd one = {.fd = descriptor, .events = POLLIN};

    if (poll(&one, 1, WAIT_MS) <= 0)
        bench_fail("nothing came from the daemon for %d s", WAIT_MS / 1000);
}

static void accept_connection(struct acs_end *acs)
{
    int on = 1;

    wait_for(acs->listener);
    acs->connection = accept4(acs->listener, NULL, NULL, SOCK_CLOEXEC);
    if (acs->connection < 0)
        bench_fail("the ACS cannot accept: %s", strerror(errno));
    setsockopt(acs->connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/* More of the request; false when the CPE has closed the connection. */
static bool read_more(struct acs_end *acs)
{
    ssize_t got;

    wait_for(acs->connection);
    buf_reserve(&acs->body, BLOCK);
    got = recv(acs->connection, acs->body.data + acs->body.length, BLOCK, 0);
    if (got < 0)
        bench_fail("the connection broke: %s", strerror(errno));
    acs->body.length += (size_t)got;
    acs->body.data[acs->body.length] = '\0';
    return got > 0;
}

/* Length of the head, with the empty line behind it; 0 while it is not complete. */
static size_t head_length(const struct buf *request)
{
    const char *end = strstr(buf_text(request), "\r\n\r\n");

    return end != NULL ? (size_t)(end - request->data) + 4 : 0;
}

static size_t content_length(const struct buf *request)
{
    static const char header[] = "\r\nContent-Length: ";
    const char *at = strstr(request->data, header);

    if (at == NULL)
        bench_fail("a request has no Content-Length");
    return strtoul(at + strlen(header), NULL, 10);
}

static bool receive(struct acs_end *acs)
{
    size_t head, length;

    buf_clear(&acs->body);
    while ((head = head_length(&acs->body)) == 0)
        if (!read_more(acs))
            return false;
    length = content_length(&acs->body);
    while (acs->body.length < head + length)
        if (!read_more(acs))
            bench_fail("a request ended before its end");
    memmove(acs->body.data, acs->body.data + head, length + 1);
    acs->body.length = length;
    return true;
}

void acs_end_receive(struct acs_end *acs)
{
    if (acs->connection < 0)
        accept_connection(acs);
    if (!receive(acs))
        bench_fail("the daemon closed the connection");
}

void acs_end_answer(struct acs_end *acs, const char *envelope)
{
    struct buf answer = {0};

    if (envelope != NULL)
        buf_printf(&answer,
                   "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %zu\r\n\r\n%s",
                   strlen(envelope), envelope);
    else
        buf_puts(&answer, "HTTP/1.1 204 No Content\r\n\r\n");
    for (size_t sent = 0; sent < answer.length;) {
        ssize_t got = send(acs->connection, answer.data + sent, answer.length - sent, MSG_NOSIGNAL);

        if (got < 0)
            bench_fail("the connection broke: %s", strerror(errno));
        sent += (size_t)got;
    }
    buf_free(&answer);
}

void acs_end_accept(struct acs_end *acs)
{
    struct buf response = {0};

    if (strstr(acs->body.data, "<cwmp:Inform>") == NULL)
        bench_fail("not an Inform: %s", acs->body.data);
    buf_printf(&response,
               "%s<cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse>%s",
               envelope_start, envelope_end);
    acs_end_answer(acs, buf_text(&response));
    acs_end_receive(acs);
    buf_free(&response);
}

void acs_end_begin(struct acs_end *acs)
{
    acs_end_receive(acs);
    acs_end_accept(acs);
}

double acs_end_ask(struct acs_end *acs, const char *request, const char *answer)
{
    struct buf envelope = {0}, wanted = {0};
    uint64_t start;
    double seconds;

    buf_printf(&envelope, "%s%s%s", envelope_start, request, envelope_end);
    buf_printf(&wanted, "<cwmp:%s>", answer);
    start = bench_now_ns();
    acs_end_answer(acs, buf_text(&envelope));
    acs_end_receive(acs);
    seconds = (double)(bench_now_ns() - start) / 1e9;
    if (strstr(acs->body.data, buf_text(&wanted)) == NULL)
        bench_fail("not a %s: %.2000s", answer, acs->body.data);
    buf_free(&envelope);
    buf_free(&wanted);
    return seconds;
}

void acs_end_finish(struct acs_end *acs)
{
    acs_end_answer(acs, NULL);
    if (receive(acs))
        bench_fail("the daemon goes on after the end of the session: %.2000s", acs->body.data);
    hang_up(acs);
}
