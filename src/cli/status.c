/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/status.h"

#include <stdio.h>
#include <time.h>

#define STATUS_LABEL_WIDTH 28

static void status_row(struct buf *out, const char *label, const char *value)
{
    buf_printf(out, "%-*s:%s%s\n", STATUS_LABEL_WIDTH, label, *value != '\0' ? " " : "", value);
}

/* The ctime(3) layout without its line end. */
static void status_row_time(struct buf *out, const char *label, int64_t seconds)
{
    char text[32];
    time_t when = (time_t)seconds;
    struct tm local;
    localtime_r(&when, &local);
    strftime(text, sizeof(text), "%a %b %e %H:%M:%S %Y", &local);
    status_row(out, label, text);
}

static const char *status_state(enum session_state state)
{
    switch (state) {
    case SESSION_CONNECTING:
        return "Connecting";
    case SESSION_OPEN:
        return "Open";
    case SESSION_WAITING_RETRY:
        return "Wait retry";
    case SESSION_IDLE:
        break;
    }
    return "Close";
}

static const char *status_events(const char *events)
{
    return *events != '\0' ? events : "Unknown";
}

void status_print(const struct session_status *status, struct buf *out)
{
    char text[64];
    status_row(out, "CWMP status", status->enabled ? "enable" : "disable");
    status_row(out, "Session status", status_state(status->state));
    status_row(out, "Last success session", status_events(status->last_success_events));
    status_row_time(out, "Last success session time", status->last_success_time);
    status_row(out, "Last fail session", status_events(status->last_failure_events));
    status_row_time(out, "Last fail session time", status->last_failure_time);
    snprintf(text, sizeof(text), "%u", (unsigned)status->retry_count);
    status_row(out, "Session retry times", text);
    status_row(out, "ACS URL in use", status->acs_url);
    if (status->next_session_in >= 0)
        snprintf(text, sizeof(text), "%llds", (long long)status->next_session_in);
    else
        snprintf(text, sizeof(text), "none");
    status_row(out, "Next session in", text);
    status_row(out, "Next session events", status->next_session_events);
    status_row(out, "Last fail reason", status->last_failure_reason);
    snprintf(text, sizeof(text), "%llu/%llu/%llu", (unsigned long long)status->succeeded,
             (unsigned long long)status->failed,
             (unsigned long long)status->succeeded + status->failed);
    status_row(out, "Sessions ok/failed/total", text);
}
