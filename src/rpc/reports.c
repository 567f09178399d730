/* SPDX-License-Identifier: Apache-2.0 */
#include "rpc/reports.h"

#include "base/datetime.h"
#include "base/text.h"
#include "soap/writer.h"

#define FAULT_TEXT_CHARACTERS 256

/* The first characters of a text, as many as the element takes. */
static void put_cut(struct buf *out, const char *name, const char *text)
{
    struct buf cut = {0};
    size_t characters = 0;
    for (; *text != '\0'; text++) {
        if (((unsigned char)*text & 0xC0) != 0x80 && characters++ == FAULT_TEXT_CHARACTERS) {
            break;
        }
        buf_putc(&cut, *text);
    }
    soap_element(out, name, buf_text(&cut));
    buf_free(&cut);
}

static void put_fault(struct buf *out, const struct rpc_transfer_result *result)
{
    buf_puts(out, "<FaultStruct>");
    soap_element_unsigned(out, "FaultCode", result->fault);
    put_cut(out, "FaultString", result->fault ? result->fault_text : "");
    buf_puts(out, "</FaultStruct>");
}

static void put_time(struct buf *out, const char *name, const struct cwmp_time *time)
{
    struct buf text = {0};
    datetime_format(&text, time);
    soap_element(out, name, buf_text(&text));
    buf_free(&text);
}

static void put_times(struct buf *out, const struct rpc_transfer_result *result)
{
    put_time(out, "StartTime", &result->start);
    put_time(out, "CompleteTime", &result->complete);
}

void rpc_put_transfer_complete(struct buf *out, const struct rpc_transfer_result *result)
{
    soap_element(out, "CommandKey", result->order->command_key);
    put_fault(out, result);
    put_times(out, result);
}

void rpc_put_autonomous_transfer_complete(struct buf *out, const struct rpc_transfer_result *result)
{
    const struct transfer_order *order = result->order;
    soap_element(out, "AnnounceURL", "");
    soap_element(out, "TransferURL", order->url);
    soap_element(out, "IsDownload", order->kind == TRANSFER_UPLOAD ? "0" : "1");
    soap_element(out, "FileType", result->autonomous_type);
    soap_element_unsigned(out, "FileSize", order->file_size);
    soap_element(out, "TargetFileName", order->target_file_name);
    put_fault(out, result);
    put_times(out, result);
}

void rpc_put_request_download(struct buf *out, const char *file_type,
                              const struct rpc_name_value *arguments, size_t count)
{
    soap_element(out, "FileType", file_type);
    struct soap_array list = soap_array_open(out, "FileTypeArg", "cwmp:ArgStruct");
    for (size_t i = 0; i < count; i++) {
        buf_puts(out, "<ArgStruct>");
        soap_element(out, "Name", arguments[i].name);
        soap_element(out, "Value", arguments[i].value);
        buf_puts(out, "</ArgStruct>");
    }
    soap_array_close(out, list, "FileTypeArg", count);
}
