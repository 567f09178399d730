/* SPDX-License-Identifier: Apache-2.0 */
/* The Fault element that answers a request (R-FEN-01 to R-FEN-03, R-SOP-11). */
#include "soap/writer.h"

/* Is the requester's message at fault (R-FEN-02, column "Type" of the table of codes)? */
static bool is_client_fault(enum cwmp_fault code)
{
    return code == CWMP_FAULT_INVALID_ARGUMENTS || code == CWMP_FAULT_INVALID_PARAMETER_NAME ||
           code == CWMP_FAULT_INVALID_PARAMETER_TYPE ||
           code == CWMP_FAULT_INVALID_PARAMETER_VALUE || code == CWMP_FAULT_NOT_WRITABLE ||
           code == CWMP_FAULT_CANCEL_NOT_PERMITTED;
}

static void write_code_and_string(struct buf *out, const struct cwmp_error *error)
{
    soap_element_unsigned(out, "FaultCode", error->code);
    if (error->text[0]) {
        soap_element(out, "FaultString", error->text);
    }
}

void soap_fault_write(struct buf *out, const struct cwmp_error *error,
                      const struct soap_parameter_fault *parameters)
{
    buf_puts(out, "<soap-env:Fault>");
    soap_element(out, "faultcode",
                 is_client_fault(error->code) ? "soap-env:Client" : "soap-env:Server");
    soap_element(out, "faultstring", "CWMP fault");
    buf_puts(out, "<detail>");
    soap_rpc_open(out, "Fault");
    write_code_and_string(out, error);
    for (; parameters; parameters = parameters->next) {
        buf_puts(out, "<SetParameterValuesFault>");
        soap_element(out, "ParameterName", parameters->name);
        write_code_and_string(out, &parameters->error);
        buf_puts(out, "</SetParameterValuesFault>");
    }
    soap_rpc_close(out, "Fault");
    buf_puts(out, "</detail></soap-env:Fault>");
}

void soap_fault_must_understand(struct buf *out, const char *entry)
{
    buf_puts(out, "<soap-env:Fault>");
    soap_element(out, "faultcode", "soap-env:MustUnderstand");
    buf_puts(out, "<faultstring>Header entry ");
    soap_text(out, entry);
    /* No detail: SOAP keeps it for faults about the Body. */
    buf_puts(out, " is not understood</faultstring></soap-env:Fault>");
}
