/* SPDX-License-Identifier: Apache-2.0 */
/* libcurl's sockets and timeouts on libuv: one of these for each session, so that no connection
 * is shared between sessions and all are closed with it. */
#ifndef HTTP_LOOP_H
#define HTTP_LOOP_H

#include <curl/curl.h>
#include <stdbool.h>
#include <uv.h>

struct http_loop;

struct http_loop_options {
    uv_loop_t *uv;
    void *argument;
    /* Called each time before libcurl runs; with the socket that something happened at, or
     * CURL_SOCKET_TIMEOUT. */
    void (*running)(void *argument, curl_socket_t socket);
    /* Called from the loop each time after libcurl has run, outside of libcurl; it may free the
     * loop. */
    void (*settled)(void *argument);
};

struct http_loop *http_loop_new(const struct http_loop_options *options);
/* Not from within libcurl's callbacks. Closes all connections. */
void http_loop_free(struct http_loop *loop);

/* True within libcurl's callbacks. */
bool http_loop_is_inside(const struct http_loop *loop);
void http_loop_add(struct http_loop *loop, CURL *easy);
/* Ends a transfer, finished or not. */
void http_loop_remove(struct http_loop *loop, CURL *easy);
/* For a transfer that is not connected yet: libcurl 7.88 closes the socket of an address that
 * refuses, and does not go on to the next one until some time-out of its own. */
void http_loop_continue(struct http_loop *loop, CURL *easy);
/* A transfer that has finished since, each once, and its outcome; NULL when there is none. */
CURL *http_loop_finished(struct http_loop *loop, CURLcode *code);

#endif
