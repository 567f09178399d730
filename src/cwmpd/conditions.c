/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/conditions.h"

/* One at a time is in progress. */
static void look_at(void *argument, const struct transfer_item *item)
{
    const char **state = argument;

    if (item->state == TRANSFER_IN_PROGRESS)
        *state = item->order->kind == TRANSFER_UPLOAD ? "uploading" : "downloading";
}

/* The URL, or why there is none. */
static const char *tell_url(const struct conditions_of *of, struct arena *arena)
{
    const char *url = model_role_string(of->model, ROLE_CONNECTION_REQUEST_URL, arena);

    return url[0] != '\0' ? url : arena_printf(arena, "none: %s", listener_absence(of->listener));
}

void conditions_tell(const struct conditions_of *of, struct arena *arena,
                     struct status_conditions *conditions)
{
    const struct connreq_counters counters = listener_counters(of->listener);

    *conditions = (struct status_conditions){
        .acs_url_origin = discovery_origin_name(discovery_origin(of->discovery)),
        .data_transfer = "none",
        .connection_request_url = tell_url(of, arena),
        .accepted = counters.accepted,
        .unauthorized = counters.unauthorized,
        .throttled = counters.throttled};
    transfers_visit(transferring_queue(of->transferring), look_at, &conditions->data_transfer);
}
