<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  handlers.h: a typed prototype for each operation that the device type binds, and the table that
  registers them. A thunk converts between a row and the untyped pointer that the table has.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="text.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/tables">
    <xsl:call-template name="head"/>
    <xsl:text>#ifndef </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_HANDLERS_H&#10;#define </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_HANDLERS_H&#10;&#10;</xsl:text>
    <xsl:call-template name="include">
      <xsl:with-param name="header" select="'handler.h'"/>
    </xsl:call-template>
    <xsl:text>#include "rows.h"&#10;&#10;</xsl:text>
    <!-- A built-in handler has no operations here: the daemon has its functions. -->
    <xsl:variable name="own" select="handler[normalize-space(@operations)]"/>
    <xsl:if test="$own">
      <xsl:text>/* To be defined by the product; what each of them is asked for is told in handler.h.
 *   list      which rows a table has, by keys of the device's own
 *   read      the row comes with stored or default values; write over what is known better
 *   validate  may the row become so? Nothing changes
 *   prepare   do what can still fail; then either commit or abort of every handler follows
 *   commit    the row is so now
 *   abort     take back what prepare did */&#10;&#10;</xsl:text>
    </xsl:if>
    <xsl:apply-templates select="$own" mode="prototypes"/>
    <xsl:if test="$own">
      <xsl:text>/* What follows is for the one source file that registers the handlers. */&#10;&#10;</xsl:text>
    </xsl:if>
    <xsl:apply-templates select="$own" mode="thunks"/>
    <xsl:value-of select="concat('enum { ', $upper-name, '_HANDLER_COUNT = ', count(handler),
        ' };&#10;&#10;')"/>
    <xsl:text>/* In the order of the schema's handler_names; a row without a name ends it. */&#10;</xsl:text>
    <xsl:value-of select="concat('static const struct cwmp_handler ', $name,
        '_handlers[] = {&#10;')"/>
    <xsl:apply-templates select="handler" mode="row"/>
    <xsl:text>    {.name = NULL},&#10;};&#10;&#10;#endif&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="handler" mode="prototypes">
    <xsl:variable name="function" select="concat($name, '_', @name)"/>
    <xsl:variable name="row" select="concat('struct ', $name, '_', @row, ' *')"/>
    <xsl:value-of select="concat('/* ', @path, ' */&#10;')"/>
    <xsl:if test="contains(@operations, ' list ')">
      <xsl:value-of select="concat('enum cwmp_fault ', $function,
          '_list(struct cwmp_call *call, struct cwmp_keys *keys);&#10;')"/>
    </xsl:if>
    <xsl:if test="contains(@operations, ' read ')">
      <xsl:call-template name="prototype">
        <xsl:with-param name="head" select="concat('enum cwmp_fault ', $function, '_read(')"/>
        <xsl:with-param name="first" select="concat($row, 'row);')"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="phase">
      <xsl:with-param name="operation" select="'validate'"/>
      <xsl:with-param name="result" select="'enum cwmp_fault '"/>
    </xsl:call-template>
    <xsl:call-template name="phase">
      <xsl:with-param name="operation" select="'prepare'"/>
      <xsl:with-param name="result" select="'enum cwmp_fault '"/>
    </xsl:call-template>
    <xsl:call-template name="phase">
      <xsl:with-param name="operation" select="'commit'"/>
      <xsl:with-param name="result" select="'void '"/>
    </xsl:call-template>
    <xsl:call-template name="phase">
      <xsl:with-param name="operation" select="'abort'"/>
      <xsl:with-param name="result" select="'void '"/>
    </xsl:call-template>
    <xsl:if test="contains(@operations, ' start ')">
      <xsl:variable name="head" select="concat('void ', $function, '_start(')"/>
      <xsl:value-of select="concat($head, 'struct cwmp_call *call,')"/>
      <xsl:call-template name="next-argument">
        <xsl:with-param name="head" select="$head"/>
        <xsl:with-param name="argument" select="concat('const ', $row, 'row);')"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="phase">
    <xsl:param name="operation"/>
    <xsl:param name="result"/>
    <xsl:if test="contains(@operations, concat(' ', $operation, ' '))">
      <xsl:call-template name="prototype">
        <xsl:with-param name="head" select="concat($result, $name, '_', @name, '_', $operation,
            '(')"/>
        <xsl:with-param name="first" select="concat('const struct ', $name, '_', @row, ' *before,')"/>
        <xsl:with-param name="second" select="concat('const struct ', $name, '_', @row, ' *after);')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A prototype whose arguments after the call are rows: all on one line, one below the other, or
       where they are too long for that on lines of their own. -->
  <xsl:template name="prototype">
    <xsl:param name="head"/>
    <xsl:param name="first"/>
    <xsl:param name="second"/>
    <xsl:variable name="call" select="'struct cwmp_call *call,'"/>
    <xsl:choose>
      <xsl:when test="string-length(concat($head, $first)) > 100">
        <xsl:value-of select="concat($head, '&#10;    ', $call, '&#10;    ', $first, '&#10;')"/>
        <xsl:if test="$second">
          <xsl:value-of select="concat('    ', $second, '&#10;')"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="$second">
        <xsl:value-of select="concat($head, $call, '&#10;')"/>
        <xsl:call-template name="indent">
          <xsl:with-param name="under" select="$head"/>
        </xsl:call-template>
        <xsl:value-of select="concat($first, '&#10;')"/>
        <xsl:call-template name="indent">
          <xsl:with-param name="under" select="$head"/>
        </xsl:call-template>
        <xsl:value-of select="concat($second, '&#10;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($head, $call)"/>
        <xsl:call-template name="next-argument">
          <xsl:with-param name="head" select="$head"/>
          <xsl:with-param name="argument" select="$first"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An argument after "struct cwmp_call *call,": on the same line where it fits. -->
  <xsl:template name="next-argument">
    <xsl:param name="head"/>
    <xsl:param name="argument"/>
    <xsl:choose>
      <xsl:when test="string-length(concat($head, 'struct cwmp_call *call, ', $argument)) > 100">
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="indent">
          <xsl:with-param name="under" select="$head"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="concat($argument, '&#10;')"/>
  </xsl:template>

  <xsl:template name="indent">
    <xsl:param name="under"/>
    <xsl:value-of select="translate($under,
        'abcdefghijklmnopqrstuvwxyz_0123456789(', '                                      ')"/>
  </xsl:template>

  <xsl:template match="handler" mode="thunks">
    <xsl:if test="contains(@operations, ' read ')">
      <xsl:variable name="head" select="concat('static inline enum cwmp_fault ', $name, '_', @name,
          '_read_row(')"/>
      <xsl:value-of select="concat($head, 'struct cwmp_call *call,')"/>
      <xsl:call-template name="next-argument">
        <xsl:with-param name="head" select="$head"/>
        <xsl:with-param name="argument" select="'void *row)'"/>
      </xsl:call-template>
      <xsl:value-of select="concat('{&#10;    return ', $name, '_', @name,
          '_read(call, row);&#10;}&#10;&#10;')"/>
    </xsl:if>
    <xsl:call-template name="phase-thunk">
      <xsl:with-param name="operation" select="'validate'"/>
      <xsl:with-param name="result" select="'enum cwmp_fault '"/>
      <xsl:with-param name="return" select="'return '"/>
    </xsl:call-template>
    <xsl:call-template name="phase-thunk">
      <xsl:with-param name="operation" select="'prepare'"/>
      <xsl:with-param name="result" select="'enum cwmp_fault '"/>
      <xsl:with-param name="return" select="'return '"/>
    </xsl:call-template>
    <xsl:call-template name="phase-thunk">
      <xsl:with-param name="operation" select="'commit'"/>
      <xsl:with-param name="result" select="'void '"/>
      <xsl:with-param name="return"/>
    </xsl:call-template>
    <xsl:call-template name="phase-thunk">
      <xsl:with-param name="operation" select="'abort'"/>
      <xsl:with-param name="result" select="'void '"/>
      <xsl:with-param name="return"/>
    </xsl:call-template>
    <xsl:if test="contains(@operations, ' start ')">
      <xsl:value-of select="concat('static inline void ', $name, '_', @name,
          '_start_row(struct cwmp_call *call, const void *row)&#10;{&#10;    ', $name, '_', @name,
          '_start(call, row);&#10;}&#10;&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="phase-thunk">
    <xsl:param name="operation"/>
    <xsl:param name="result"/>
    <xsl:param name="return"/>
    <xsl:if test="contains(@operations, concat(' ', $operation, ' '))">
      <xsl:variable name="function" select="concat($name, '_', @name, '_', $operation)"/>
      <xsl:variable name="head" select="concat('static inline ', $result, $function, '_row(')"/>
      <xsl:value-of select="concat($head, 'struct cwmp_call *call,')"/>
      <xsl:call-template name="next-argument">
        <xsl:with-param name="head" select="$head"/>
        <xsl:with-param name="argument" select="'const void *before,'"/>
      </xsl:call-template>
      <xsl:call-template name="indent">
        <xsl:with-param name="under" select="$head"/>
      </xsl:call-template>
      <xsl:text>const void *after)&#10;</xsl:text>
      <xsl:value-of select="concat('{&#10;    ', $return, $function,
          '(call, before, after);&#10;}&#10;&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="handler" mode="row">
    <xsl:value-of select="concat('    {&#10;        .name = &quot;', @name, '&quot;,&#10;')"/>
    <xsl:if test="contains(@operations, ' list ')">
      <xsl:value-of select="concat('        .list = ', $name, '_', @name, '_list,&#10;')"/>
    </xsl:if>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'read'"/>
    </xsl:call-template>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'validate'"/>
    </xsl:call-template>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'prepare'"/>
    </xsl:call-template>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'commit'"/>
    </xsl:call-template>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'abort'"/>
    </xsl:call-template>
    <xsl:call-template name="entry">
      <xsl:with-param name="operation" select="'start'"/>
    </xsl:call-template>
    <xsl:text>    },&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="entry">
    <xsl:param name="operation"/>
    <xsl:if test="contains(@operations, concat(' ', $operation, ' '))">
      <xsl:value-of select="concat('        .', $operation, ' = ', $name, '_', @name, '_',
          $operation, '_row,&#10;')"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
