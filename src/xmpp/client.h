/* SPDX-License-Identifier: Apache-2.0 */
/* The XMPP program: one connection to one server, over libstrophe, for the daemon at the other end
 * of the standard streams. Blocking look-ups and handshakes hold up nobody here. */
#ifndef XMPP_CLIENT_H
#define XMPP_CLIENT_H

/* Does what comes from `input` until it ends or the connection does; tells `output`. Returns the
 * exit code: 0, or 1 when the other side does not speak as xmpp/pipe.h says. */
int client_run(int input, int output);

#endif
