/* SPDX-License-Identifier: Apache-2.0 */
/* Namespace names that reader and writer share (R-SOP-01). Private to the room. */
#ifndef SOAP_NAMES_H
#define SOAP_NAMES_H

#define SOAP_NS_ENVELOPE "http://schemas.xmlsoap.org/soap/envelope/"
#define SOAP_NS_ENCODING "http://schemas.xmlsoap.org/soap/encoding/"
#define SOAP_NS_XSD      "http://www.w3.org/2001/XMLSchema"
#define SOAP_NS_XSI      "http://www.w3.org/2001/XMLSchema-instance"
#define SOAP_NS_SOAP_1_2 "http://www.w3.org/2003/05/soap-envelope"

#endif
