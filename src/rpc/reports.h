/* SPDX-License-Identifier: Apache-2.0 */
/* The arguments of what the CPE tells the ACS about transfers (section 5.19), as XML for a report
 * that waits for a session. */
#ifndef RPC_REPORTS_H
#define RPC_REPORTS_H

#include "api/value.h"
#include "base/buf.h"
#include "transfer/order.h"

struct rpc_transfer_result {
    const struct transfer_order *order;
    const char *autonomous_type; /* the file type as R-ATC-03 has it */
    unsigned fault;              /* 0: success (R-TC-01) */
    const char *fault_text;
    struct cwmp_time start, complete; /* unknown time when not known */
};

/* TransferComplete (R-TC-01). */
void rpc_put_transfer_complete(struct buf *out, const struct rpc_transfer_result *result);
/* AutonomousTransferComplete (R-ATC-01). */
void rpc_put_autonomous_transfer_complete(struct buf *out,
                                          const struct rpc_transfer_result *result);

#define RPC_REQUEST_DOWNLOAD_ARGUMENTS 16

struct rpc_name_value {
    const char *name;  /* up to 64 characters */
    const char *value; /* up to 256 */
};
/* RequestDownload (R-RQD-01). */
void rpc_put_request_download(struct buf *out, const char *file_type,
                              const struct rpc_name_value *arguments, size_t count);

#endif
