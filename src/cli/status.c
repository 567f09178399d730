/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/status.h"

#include "base/datetime.h"

#include <time.h>

/* The ctime(3) layout without its line end. */
static void status_row_time(struct cli_output *out, const char *label, int64_t seconds)
{
    char text[32];
    time_t when = (time_t)seconds;
    struct tm local;
    localtime_r(&when, &local);
    strftime(text, sizeof(text), "%a %b %e %H:%M:%S %Y", &local);
    cli_row(out, label, text);
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

/* A session may be without an event: one that the operator has asked for. */
static const char *status_events(const char *events, int64_t time)
{
    return *events != '\0' ? events : time == 0 ? "Unknown" : "none";
}

static void status_rows_trial(const struct trial_status *trial, struct cli_output *out)
{
    static const char *const states[] = {[TRIAL_IDLE] = "idle",
                                         [TRIAL_ARMED] = "armed",
                                         [TRIAL_RUNNING] = "trial",
                                         [TRIAL_RESTORING] = "restoring",
                                         [TRIAL_RESTORED] = "restored"};
    struct buf text = {0};

    if (trial->seconds_left >= 0)
        cli_row_format(out, "Backup state", "%s (%llds left)", states[trial->state],
                       (long long)trial->seconds_left);
    else
        cli_row(out, "Backup state", states[trial->state]);
    if (trial->restored_at != 0) {
        datetime_format_local(&text, trial->restored_at);
        buf_printf(&text, " %s", trial->reason);
    } else {
        buf_puts(&text, "never");
    }
    cli_row(out, "Last restore", buf_text(&text));
    buf_free(&text);
}

/* What there is between the two, or why there is nothing. */
static const char *status_connection(const struct session_status *status)
{
    if (status->state == SESSION_OPEN)
        return "connected";
    if (status->state == SESSION_CONNECTING)
        return "waiting response";
    if (!status->enabled)
        return "disabled";
    return *status->acs_url == '\0' ? "waiting URL" : "disconnected";
}

static void status_rows_requests(const struct status_conditions *conditions, struct cli_output *out)
{
    cli_row(out, "Connection request URL", conditions->connection_request_url);
    cli_row_format(out, "Connection requests ok/unauth/throttled", "%llu/%llu/%llu",
                   (unsigned long long)conditions->accepted,
                   (unsigned long long)conditions->unauthorized,
                   (unsigned long long)conditions->throttled);
}

void status_print(const struct session_status *status, const struct status_conditions *conditions,
                  const struct trial_status *trial, struct cli_output *out)
{
    cli_row(out, "CWMP status", status->enabled ? "enable" : "disable");
    cli_row(out, "Session status", status_state(status->state));
    cli_row(out, "Last success session",
            status_events(status->last_success_events, status->last_success_time));
    status_row_time(out, "Last success session time", status->last_success_time);
    cli_row(out, "Last fail session",
            status_events(status->last_failure_events, status->last_failure_time));
    status_row_time(out, "Last fail session time", status->last_failure_time);
    cli_row_format(out, "Session retry times", "%u", (unsigned)status->retry_count);
    cli_row(out, "ACS URL in use", status->acs_url);
    if (conditions)
        cli_row(out, "ACS URL origin", conditions->acs_url_origin);
    cli_row(out, "Connection state", status_connection(status));
    if (conditions)
        cli_row(out, "Data transfer state", conditions->data_transfer);
    if (status->next_session_in >= 0)
        cli_row_format(out, "Next session in", "%llds", (long long)status->next_session_in);
    else
        cli_row(out, "Next session in", "none");
    cli_row(out, "Next session events", status->next_session_events);
    cli_row(out, "Last fail reason", status->last_failure_reason);
    cli_row_format(out, "Sessions ok/failed/total", "%llu/%llu/%llu",
                   (unsigned long long)status->succeeded, (unsigned long long)status->failed,
                   (unsigned long long)status->succeeded + status->failed);
    if (conditions)
        status_rows_requests(conditions, out);
    if (trial)
        status_rows_trial(trial, out);
}

void status_print_session(const struct session_status *status, struct cli_output *out)
{
    bool failed = status->last_failed;

    cli_row(out, "Session status", status_state(status->state));
    cli_row(out, "ACS URL in use", status->acs_url);
    cli_row(out, "Last session",
            status->succeeded + status->failed == 0 ? "none"
            : failed                                ? "failed"
                                                    : "succeeded");
    cli_row(out, "Events of it",
            failed ? status->last_failure_events : status->last_success_events);
    cli_row(out, "Reason", failed ? status->last_failure_reason : "");
    cli_row_format(out, "Session retry times", "%u", (unsigned)status->retry_count);
}
