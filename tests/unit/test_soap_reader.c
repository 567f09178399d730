/* SPDX-License-Identifier: Apache-2.0 */
/* The envelope reader: what it takes, what it makes of it, and what it refuses. */
#include "base/buf.h"
#include "base/mem.h"
#include "soap/reader.h"
#include "support/unit.h"

#include <string.h>

#define NAMESPACES                                                                                 \
    "xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' "                                         \
    "xmlns:e='http://schemas.xmlsoap.org/soap/encoding/' "                                         \
    "xmlns:xsd='http://www.w3.org/2001/XMLSchema' "                                                \
    "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "                                       \
    "xmlns:c='urn:dslforum-org:cwmp-1-2'"
#define ENVELOPE(header, body)                                                                     \
    "<s:Envelope " NAMESPACES "><s:Header>" header "</s:Header><s:Body>" body                      \
    "</s:Body></s:Envelope>"
#define BODY(body) "<s:Envelope " NAMESPACES "><s:Body>" body "</s:Body></s:Envelope>"

static struct arena *arena;
static struct soap_message message;
static struct cwmp_error error;

static void set_up(void)
{
    arena = arena_new();
    memset(&error, 0, sizeof error);
}

static void tear_down(void)
{
    arena_free(arena);
}

static enum cwmp_fault read_pieces(const char *text, size_t length, size_t piece,
                                   const struct soap_limits *limits)
{
    struct soap_reader *reader = soap_reader_new(limits, arena);
    for (size_t at = 0; at < length; at += piece) {
        soap_reader_feed(reader, text + at, length - at < piece ? length - at : piece);
    }
    enum cwmp_fault fault = soap_reader_finish(reader, &message, &error);
    soap_reader_free(reader);
    return fault;
}

static enum cwmp_fault read_limited(const char *text, struct soap_limits limits)
{
    return read_pieces(text, strlen(text), strlen(text) + 1, &limits);
}

static enum cwmp_fault read_text(const char *text)
{
    return read_limited(text, soap_limits_default());
}

static void accepts(const char *text)
{
    enum cwmp_fault fault = read_text(text);
    ck_assert_msg(fault == CWMP_OK, "%s", error.text);
}

static void refuses_limited(const char *text, struct soap_limits limits, const char *reason)
{
    ck_assert_int_eq(read_limited(text, limits), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_msg(strstr(error.text, reason) != NULL, "\"%s\" has no \"%s\"", error.text, reason);
    /* The way in which the bytes come makes no difference. */
    ck_assert_int_eq(read_pieces(text, strlen(text), 1, &limits), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_msg(strstr(error.text, reason) != NULL, "\"%s\" has no \"%s\"", error.text, reason);
}

static void refuses(const char *text, const char *reason)
{
    refuses_limited(text, soap_limits_default(), reason);
}

/* The tree in one line, to compare. */
static void print_tree(const struct soap_node *node, struct buf *out)
{
    for (; node; node = node->next) {
        buf_printf(out, "{%s}%s", node->ns, node->name);
        if (node->xsi_type) {
            buf_printf(out, ":%s", node->xsi_type);
        }
        buf_printf(out, "=\"%s\"", node->text);
        if (node->child) {
            buf_puts(out, "(");
            print_tree(node->child, out);
            buf_puts(out, ")");
        }
    }
}

static void tree_is(const char *expected)
{
    struct buf out = {0};
    print_tree(message.rpc, &out);
    ck_assert_str_eq(buf_text(&out), expected);
    buf_free(&out);
}

/* ---- What it takes ------------------------------------------------------------------- */

START_TEST(reads_an_rpc)
{
    accepts(ENVELOPE("<c:ID s:mustUnderstand='1'>17</c:ID>",
                     "<c:AddObject><ObjectName>Device.A.</ObjectName>"
                     "<ParameterKey>k</ParameterKey></c:AddObject>"));
    ck_assert_str_eq(message.id, "17");
    ck_assert_int_eq(message.version, SOAP_CWMP_1_2);
    ck_assert(!message.hold_requests);
    ck_assert_ptr_null(message.use_version);
    ck_assert_ptr_null(message.not_understood);
    ck_assert_ptr_null(message.fault);
    ck_assert_str_eq(message.rpc->name, "AddObject");
    ck_assert_str_eq(soap_child(message.rpc, "ParameterKey")->text, "k");
    ck_assert_ptr_null(soap_child(message.rpc, "Missing"));
}
END_TEST

/* R-SOP-02: prefixes are free, and a default namespace does as well. */
START_TEST(takes_any_prefix)
{
    accepts("<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'>"
            "<Header><ID xmlns='urn:dslforum-org:cwmp-1-1' q:mustUnderstand='1'"
            " xmlns:q='http://schemas.xmlsoap.org/soap/envelope/'>x</ID></Header>"
            "<Body><Reboot xmlns='urn:dslforum-org:cwmp-1-1'><CommandKey xmlns=''>a</CommandKey>"
            "</Reboot></Body></Envelope>");
    ck_assert_str_eq(message.id, "x");
    ck_assert_int_eq(message.version, SOAP_CWMP_1_1);
    tree_is("{urn:dslforum-org:cwmp-1-1}Reboot=\"\"({}CommandKey=\"a\")");
}
END_TEST

/* R-SOP-10 */
START_TEST(takes_byte_order_mark_and_declaration)
{
    accepts("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" BODY("<c:GetRPCMethods/>"));
    ck_assert_str_eq(message.rpc->name, "GetRPCMethods");
    accepts("<?xml version=\"1.0\"?>" BODY("<c:GetRPCMethods/>"));
    accepts("\n " BODY("<c:GetRPCMethods/>") "\n\n");
}
END_TEST

/* R-SOP-07: comments, instructions and unknown attributes leave no trace. */
START_TEST(skips_what_it_does_not_know)
{
    accepts("<!-- a --><?pi b?>" BODY("<!-- c --><c:Reboot other='1'><?pi d?>"
                                      "<CommandKey>ab<!-- e > ' \" f -->cd</CommandKey>"
                                      "<Unknown><x/></Unknown></c:Reboot>") "<!-- g -->");
    tree_is(
        "{urn:dslforum-org:cwmp-1-2}Reboot=\"\"({}CommandKey=\"abcd\"{}Unknown=\"\"({}x=\"\"))");
}
END_TEST

/* R-TYP-01: white space of a string is part of it; R-TRN-12: references and raw UTF-8. */
START_TEST(keeps_text_exactly)
{
    accepts(BODY("<c:X>\n  <A>  a \n\tb  </A>\n <B> </B> <C/> <D></D>"
                 "<E>&lt;&#x41;&#233;\xC3\xA9&amp;&quot;&apos;&gt;&#13;</E>"
                 "<F><![CDATA[<x> & ]]>y</F>"
                 "</c:X>"));
    tree_is("{urn:dslforum-org:cwmp-1-2}X=\"\"({}A=\"  a \n\tb  \"{}B=\" \"{}C=\"\"{}D=\"\""
            "{}E=\"<A\xC3\xA9\xC3\xA9&\"'>\r\"{}F=\"<x> & y\")");
}
END_TEST

START_TEST(reads_xsi_type)
{
    accepts(BODY("<c:X><V xsi:type='xsd:boolean'>1</V><V xsi:type='string'/>"
                 "<V type='xsd:int'>1</V></c:X>"));
    tree_is("{urn:dslforum-org:cwmp-1-2}X=\"\"({}V:boolean=\"1\"{}V:string=\"\"{}V=\"1\")");
}
END_TEST

START_TEST(reads_byte_by_byte)
{
    static const char text[] = "\xEF\xBB\xBF<?xml version='1.0'?><!-- x -->" ENVELOPE(
        "<c:ID s:mustUnderstand='1'>\xE2\x82\xAC &amp; 1</c:ID>"
        "<c:HoldRequests s:mustUnderstand='1'>1</c:HoldRequests>",
        "<c:SetParameterValues><ParameterList e:arrayType='cwmp:ParameterValueStruct[1]'>"
        "<ParameterValueStruct><Name>Device.X</Name>"
        "<Value xsi:type='xsd:string'> <![CDATA[]]>&#8364;<![CDATA[]]]]>\xE2\x82\xAC</Value>"
        "</ParameterValueStruct></ParameterList><ParameterKey>k</ParameterKey>"
        "</c:SetParameterValues>");
    struct soap_limits limits = soap_limits_default();
    struct buf whole = {0}, pieces = {0};
    ck_assert_int_eq(read_pieces(text, sizeof text - 1, sizeof text, &limits), CWMP_OK);
    print_tree(message.rpc, &whole);
    for (size_t piece = 1; piece < 20; piece++) {
        ck_assert_int_eq(read_pieces(text, sizeof text - 1, piece, &limits), CWMP_OK);
        ck_assert_str_eq(message.id, "\xE2\x82\xAC & 1");
        ck_assert(message.hold_requests);
        buf_clear(&pieces);
        print_tree(message.rpc, &pieces);
        ck_assert_str_eq(buf_text(&pieces), buf_text(&whole));
    }
    buf_free(&whole);
    buf_free(&pieces);
}
END_TEST

/* R-SOP-06, T-013: at least 32768 bytes. */
START_TEST(reads_a_large_envelope)
{
    struct buf text = {0};
    buf_puts(&text, "<s:Envelope " NAMESPACES "><s:Body><c:GetParameterValues><ParameterNames>");
    for (int i = 0; i < 20000; i++) {
        buf_printf(&text, "<string>Device.Some.Table.%d.Name</string>", i);
    }
    buf_puts(&text, "</ParameterNames></c:GetParameterValues></s:Body></s:Envelope>");
    accepts(buf_text(&text));
    int count = 0;
    for (struct soap_node *node = message.rpc->child->child; node; node = node->next) {
        count++;
    }
    ck_assert_int_eq(count, 20000);
    buf_free(&text);
}
END_TEST

/* ---- Headers ------------------------------------------------------------------------- */

/* R-HDR-01: repeated exactly, so read exactly. */
START_TEST(reads_id)
{
    accepts(ENVELOPE("<c:ID s:mustUnderstand='1'> abc&lt;&amp;&gt; </c:ID>", "<c:X/>"));
    ck_assert_str_eq(message.id, " abc<&> ");
    accepts(ENVELOPE("", "<c:X/>"));
    ck_assert_ptr_null(message.id);
    accepts(ENVELOPE("<c:ID s:mustUnderstand='1'/>", "<c:X/>"));
    ck_assert_str_eq(message.id, "");
    accepts(ENVELOPE("<ID>1</ID>", "<c:X/>")); /* not CWMP's ID */
    ck_assert_ptr_null(message.id);
}
END_TEST

/* R-HDR-03 */
START_TEST(reads_hold_requests)
{
    accepts(ENVELOPE("<c:HoldRequests s:mustUnderstand='1'>true</c:HoldRequests>", "<c:X/>"));
    ck_assert(message.hold_requests);
    accepts(ENVELOPE("<c:HoldRequests s:mustUnderstand='1'> 1\n</c:HoldRequests>", "<c:X/>"));
    ck_assert(message.hold_requests);
    accepts(ENVELOPE("<c:HoldRequests s:mustUnderstand='1'>0</c:HoldRequests>", "<c:X/>"));
    ck_assert(!message.hold_requests);
    accepts(ENVELOPE("<c:HoldRequests s:mustUnderstand='1'>false</c:HoldRequests>", "<c:X/>"));
    ck_assert(!message.hold_requests);
    refuses(ENVELOPE("<c:HoldRequests s:mustUnderstand='1'>yes</c:HoldRequests>", "<c:X/>"),
            "HoldRequests is no boolean: \"yes\"");
}
END_TEST

/* R-VER-02; the others go from CPE to ACS, or are of CWMP 1.0, and have no meaning here. */
START_TEST(knows_the_other_entries)
{
    accepts(ENVELOPE("<c:UseCWMPVersion s:mustUnderstand='1'> 1.3 </c:UseCWMPVersion>"
                     "<c:NoMoreRequests s:mustUnderstand='1'>1</c:NoMoreRequests>"
                     "<c:SessionTimeout s:mustUnderstand='1'>30</c:SessionTimeout>"
                     "<c:SupportedCWMPVersions s:mustUnderstand='1'>1.0</c:SupportedCWMPVersions>",
                     "<c:InformResponse><MaxEnvelopes>1</MaxEnvelopes></c:InformResponse>"));
    ck_assert_str_eq(message.use_version, "1.3");
    ck_assert_ptr_null(message.not_understood);
}
END_TEST

/* R-SOP-11, R-HDR-04 */
START_TEST(tells_what_it_must_understand)
{
    accepts(ENVELOPE("<x:Foo xmlns:x='urn:x' s:mustUnderstand='1'/>", "<c:X/>"));
    ck_assert_str_eq(message.not_understood, "Foo");
    accepts(ENVELOPE("<c:Bar s:mustUnderstand='true'>t</c:Bar>", "<c:X/>"));
    ck_assert_str_eq(message.not_understood, "Bar");
    accepts(ENVELOPE("<x:ID xmlns:x='urn:x' s:mustUnderstand='1'/>", "<c:X/>"));
    ck_assert_str_eq(message.not_understood, "ID");
    accepts(ENVELOPE("<x:Foo xmlns:x='urn:x' s:mustUnderstand='0'/>", "<c:X/>"));
    ck_assert_ptr_null(message.not_understood);
    accepts(ENVELOPE("<x:Foo xmlns:x='urn:x'/>", "<c:X/>"));
    ck_assert_ptr_null(message.not_understood);
    /* The attribute counts in the envelope's namespace and on header entries only. */
    accepts(ENVELOPE("<x:Foo xmlns:x='urn:x' mustUnderstand='1' x:mustUnderstand='1'>"
                     "<x:Inner s:mustUnderstand='1'/></x:Foo>",
                     "<c:X s:mustUnderstand='1'/>"));
    ck_assert_ptr_null(message.not_understood);
}
END_TEST

/* ---- Faults -------------------------------------------------------------------------- */

START_TEST(reads_a_fault)
{
    accepts(BODY("<s:Fault><faultcode>s:Server</faultcode><faultstring>CWMP fault</faultstring>"
                 "<detail><c:Fault><FaultCode>8005</FaultCode>"
                 "<FaultString>Retry request</FaultString></c:Fault></detail></s:Fault>"));
    ck_assert_ptr_null(message.rpc);
    ck_assert_ptr_nonnull(message.fault);
    ck_assert_str_eq(message.fault->code, "Server");
    ck_assert_uint_eq(message.fault->cwmp_code, 8005);
    ck_assert_str_eq(message.fault->text, "Retry request");
    ck_assert_int_eq(message.version, SOAP_CWMP_1_2);
}
END_TEST

START_TEST(reads_a_fault_without_detail)
{
    accepts(BODY("<s:Fault><faultcode> VersionMismatch </faultcode>"
                 "<faultstring>no</faultstring></s:Fault>"));
    ck_assert_str_eq(message.fault->code, "VersionMismatch");
    ck_assert_uint_eq(message.fault->cwmp_code, 0);
    ck_assert_str_eq(message.fault->text, "no");
    accepts(BODY("<s:Fault/>"));
    ck_assert_str_eq(message.fault->code, "");
    ck_assert_str_eq(message.fault->text, "");
    accepts(BODY("<s:Fault><detail><c:Fault><FaultCode>none</FaultCode></c:Fault></detail>"
                 "</s:Fault>"));
    ck_assert_uint_eq(message.fault->cwmp_code, 0);
}
END_TEST

/* ---- What it refuses ----------------------------------------------------------------- */

/* R-FEN-07 */
START_TEST(refuses_what_is_no_envelope)
{
    refuses("<Envelope/>", "no Envelope of SOAP 1.1");
    refuses("<a xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>", "no Envelope of SOAP 1.1");
    refuses("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body/></Envelope>",
            "VersionMismatch");
    refuses("<s:Envelope " NAMESPACES "/>", "no Body");
    refuses("<s:Envelope " NAMESPACES "><Body><c:X/></Body></s:Envelope>", "no Body");
    refuses(BODY(" text "), "Body is empty");
}
END_TEST

START_TEST(refuses_what_is_not_well_formed)
{
    static const char *const bad[] = {
        "",
        " ",
        "\xEF\xBB\xBF",
        "<",
        "<s:Envelope",
        "<s:Envelope " NAMESPACES "><s:Body><c:X></s:Body></s:Envelope>",
        "<s:Envelope " NAMESPACES "><s:Body><c:X/></s:Body>",
        BODY("<c:X/>") "<again/>",
        BODY("<c:X/>") "text",
        BODY("<c:X a='1' a='2'/>"),
        BODY("<c:X>&undefined;</c:X>"),
        BODY("<c:X>&#0;</c:X>"),
        BODY("<c:X>&#xFFFF;</c:X>"),
        BODY("<c:X>\x01</c:X>"),
        BODY("<c:X>\xFF\xFE</c:X>"),
        BODY("<c:X>\xC3</c:X>"),
        BODY("<c:X>\xC1\xA9</c:X>"),
        BODY("<c:X><![CDATA[\xC1\xA9]]></c:X>"),
        BODY("<c:X>]]></c:X>"),
        BODY("<unbound:X/>"),
        BODY("<c:X unbound:type='1'/>"),
        "<?xml version='1.0' encoding='ISO-8859-1'?>" BODY("<c:X>\xE9</c:X>"),
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        ck_assert_msg(read_text(bad[i]) == CWMP_FAULT_INVALID_ARGUMENTS, "%s", bad[i]);
        ck_assert_msg(strstr(error.text, "refused at line 1: ") != NULL, "%s", error.text);
    }
}
END_TEST

START_TEST(tells_the_line)
{
    refuses("<s:Envelope " NAMESPACES ">\n<s:Body>\n<c:X>\n</c:Y>\n</s:Body></s:Envelope>",
            "at line 4: Opening and ending tag mismatch");
}
END_TEST

START_TEST(refuses_other_encodings)
{
    static const char utf_16[] = "\xFF\xFE<\0a\0/\0>\0";
    static const char utf_16_bare[] = "<\0a\0/\0>\0";
    struct soap_limits limits = soap_limits_default();
    ck_assert_int_ne(read_pieces(utf_16, sizeof utf_16 - 1, 100, &limits), CWMP_OK);
    ck_assert_int_ne(read_pieces(utf_16_bare, sizeof utf_16_bare - 1, 100, &limits), CWMP_OK);
    refuses("\x4C\x6F\xA7\x94", "not XML in UTF-8");
    refuses("\xEF\xBB<a/>", "not XML in UTF-8");
    refuses("{\"json\": 1}", "not XML in UTF-8");
}
END_TEST

/* R-SOP-09, R-SEC-08, T-052 */
START_TEST(refuses_doctypes)
{
    refuses("<!DOCTYPE x>" BODY("<c:X/>"), "DOCTYPE");
    refuses("<!DOCTYPE s:Envelope SYSTEM 'file:///etc/passwd'>" BODY("<c:X/>"), "DOCTYPE");
    refuses("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" BODY("<c:X>&e;</c:X>"),
            "DOCTYPE");
    refuses("<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/'> %p;]>" BODY("<c:X/>"),
            "DOCTYPE");
    refuses("<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
            "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>" BODY("<c:X>&d;</c:X>"),
            "DOCTYPE");
    ck_assert_uint_lt(arena_used(arena), 4096);
}
END_TEST

START_TEST(stays_refused)
{
    struct soap_limits limits = soap_limits_default();
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    ck_assert(soap_reader_feed(reader, "<s:Env", 6));
    ck_assert(!soap_reader_feed(reader, "<", 1) || !soap_reader_feed(reader, ">", 1));
    ck_assert(!soap_reader_feed(reader, BODY("<c:X/>"), sizeof BODY("<c:X/>") - 1));
    ck_assert_int_eq(soap_reader_finish(reader, &message, &error), CWMP_FAULT_INVALID_ARGUMENTS);
    soap_reader_free(reader);
    soap_reader_free(NULL);
}
END_TEST

/* ---- Limits -------------------------------------------------------------------------- */

START_TEST(has_the_promised_limits)
{
    struct soap_limits limits = soap_limits_default();
    ck_assert_uint_eq(limits.bytes, 8388608);
    ck_assert_uint_eq(limits.depth, 64);
    ck_assert_uint_eq(limits.elements, 200000);
    ck_assert_uint_eq(limits.attributes, 32);
    ck_assert_uint_eq(limits.text, 1048576);
}
END_TEST

START_TEST(limits_bytes)
{
    static const char text[] = BODY("<c:X/>");
    struct soap_limits limits = soap_limits_default();
    limits.bytes = sizeof text - 1;
    ck_assert_int_eq(read_limited(text, limits), CWMP_OK);
    limits.bytes--;
    refuses_limited(text, limits, "too long");
}
END_TEST

START_TEST(limits_depth)
{
    struct soap_limits limits = soap_limits_default();
    limits.depth = 5;
    ck_assert_int_eq(read_limited(BODY("<c:X><a><b/><b/></a></c:X>"), limits), CWMP_OK);
    refuses_limited(BODY("<c:X><a><b><d/></b></a></c:X>"), limits, "nested too deep");
}
END_TEST

START_TEST(limits_elements)
{
    struct soap_limits limits = soap_limits_default();
    limits.elements = 5;
    ck_assert_int_eq(read_limited(BODY("<c:X><a/><a/></c:X>"), limits), CWMP_OK);
    refuses_limited(BODY("<c:X><a/><a/><a/></c:X>"), limits, "too many elements");
}
END_TEST

START_TEST(limits_attributes)
{
    struct soap_limits limits = soap_limits_default();
    limits.attributes = 5; /* as many as the namespaces of BODY */
    ck_assert_int_eq(
        read_limited(BODY("<c:X a='=====' b='2' d=\"3='\" e='4' f='5'>=====</c:X>"), limits),
        CWMP_OK);
    refuses_limited(BODY("<c:X a='1' b='2' d='3' e='4' f='5' g='6'/>"), limits,
                    "too many attributes");
    /* What a comment or a section holds is no tag, and cannot hide one. */
    ck_assert_int_eq(read_limited(BODY("<!-- <a b=c=d=e=f=g=> --><c:X><![CDATA[<a b=c=d=e=f=g=>"
                                       "]]></c:X><?pi <a b=c=d=e=f=g=> ?>"),
                                  limits),
                     CWMP_OK);
    refuses_limited(BODY("<!--><a \" --><c:X a='1' b='2' d='3' e='4' f='5' g='6'/>"), limits,
                    "too many attributes");
    refuses_limited(BODY("<c:X><![CDATA[ <a ' ]]></c:X>"
                         "<c:X a='1' b='2' d='3' e='4' f='5' g='6'/>"),
                    limits, "too many attributes");
}
END_TEST

START_TEST(limits_text)
{
    struct soap_limits limits = soap_limits_default();
    limits.text = 512;
    struct buf text = {0};
    for (size_t length = 512; length <= 513; length++) {
        buf_clear(&text);
        buf_puts(&text, "<s:Envelope " NAMESPACES "><s:Body><c:X><a>");
        for (size_t i = 0; i < length - 256; i++) {
            buf_putc(&text, 't');
        }
        buf_puts(&text, "<b/><!-- --><![CDATA[");
        for (size_t i = 0; i < 256; i++) {
            buf_putc(&text, 't');
        }
        buf_puts(&text, "]]></a></c:X></s:Body></s:Envelope>");
        if (length == 512) {
            ck_assert_int_eq(read_limited(buf_text(&text), limits), CWMP_OK);
        } else {
            refuses_limited(buf_text(&text), limits, "text of an element is too long");
        }
    }
    buf_free(&text);
}
END_TEST

START_TEST(limits_tags)
{
    struct soap_limits limits = soap_limits_default();
    limits.text = 1000;
    struct buf text = {0};
    buf_puts(&text, "<s:Envelope " NAMESPACES "><s:Body><c:X a='");
    for (size_t i = 0; i < 1000; i++) {
        buf_putc(&text, '>');
    }
    refuses_limited(buf_text(&text), limits, "a tag is too long");
    buf_free(&text);
}
END_TEST

/* ---- Versions ------------------------------------------------------------------------ */

START_TEST(knows_versions)
{
    enum soap_version version;
    ck_assert(soap_version_from_text("1.0", &version) && version == SOAP_CWMP_1_0);
    ck_assert(soap_version_from_text("1.4", &version) && version == SOAP_CWMP_1_4);
    ck_assert(!soap_version_from_text("1.5", &version));
    ck_assert(!soap_version_from_text("", &version));
    ck_assert(soap_version_from_namespace("urn:dslforum-org:cwmp-1-0", &version));
    ck_assert_int_eq(version, SOAP_CWMP_1_0);
    ck_assert(soap_version_from_namespace("urn:dslforum-org:cwmp-1-2", &version));
    ck_assert_int_eq(version, SOAP_CWMP_1_2);
    ck_assert(!soap_version_from_namespace("urn:dslforum-org:cwmp-1-5", &version));
    ck_assert_str_eq(soap_version_namespace(SOAP_CWMP_1_1), "urn:dslforum-org:cwmp-1-1");
    ck_assert_str_eq(soap_version_namespace(SOAP_CWMP_1_4), "urn:dslforum-org:cwmp-1-2");
    ck_assert_str_eq(soap_version_list(SOAP_CWMP_1_4), "1.0,1.1,1.2,1.3,1.4");
    ck_assert_str_eq(soap_version_list(SOAP_CWMP_1_0), "1.0");
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("soap_reader");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, reads_an_rpc);
    tcase_add_test(cases, takes_any_prefix);
    tcase_add_test(cases, takes_byte_order_mark_and_declaration);
    tcase_add_test(cases, skips_what_it_does_not_know);
    tcase_add_test(cases, keeps_text_exactly);
    tcase_add_test(cases, reads_xsi_type);
    tcase_add_test(cases, reads_byte_by_byte);
    tcase_add_test(cases, reads_a_large_envelope);
    tcase_add_test(cases, reads_id);
    tcase_add_test(cases, reads_hold_requests);
    tcase_add_test(cases, knows_the_other_entries);
    tcase_add_test(cases, tells_what_it_must_understand);
    tcase_add_test(cases, reads_a_fault);
    tcase_add_test(cases, reads_a_fault_without_detail);
    tcase_add_test(cases, refuses_what_is_no_envelope);
    tcase_add_test(cases, refuses_what_is_not_well_formed);
    tcase_add_test(cases, tells_the_line);
    tcase_add_test(cases, refuses_other_encodings);
    tcase_add_test(cases, refuses_doctypes);
    tcase_add_test(cases, stays_refused);
    tcase_add_test(cases, has_the_promised_limits);
    tcase_add_test(cases, limits_bytes);
    tcase_add_test(cases, limits_depth);
    tcase_add_test(cases, limits_elements);
    tcase_add_test(cases, limits_attributes);
    tcase_add_test(cases, limits_text);
    tcase_add_test(cases, limits_tags);
    tcase_add_test(cases, knows_versions);
    Suite *suite = suite_create("soap_reader");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
