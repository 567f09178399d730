<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- One row of each table of schema.c, in the member order of the structs in schema.h. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="key" match="/tables/key[@object]" use="@object"/>
  <xsl:key name="key-parameter" match="/tables/key-parameter[@key]" use="@key"/>
  <xsl:key name="handler" match="/tables/handler" use="@path"/>

  <xsl:template match="object">
    <xsl:value-of select="concat('    /* ', @path, ' */&#10;    {')"/>
    <xsl:apply-templates select="@name" mode="string"/>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="@parent">
        <xsl:value-of select="key('object', @parent)/@index"/>
      </xsl:when>
      <xsl:otherwise>SCHEMA_NONE</xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="concat(', ', @end, ', ')"/>
    <xsl:value-of select="concat(number(concat('0', key('parameter', @first-parameter)/@index)),
        ', ', @parameters, ', 0')"/>
    <xsl:apply-templates select="@*" mode="object-flag"/>
    <xsl:value-of select="concat(', ', @depth, ', ', @minEntries, ', ')"/>
    <xsl:call-template name="maximum">
      <xsl:with-param name="value" select="@maxEntries"/>
      <xsl:with-param name="absent" select="'1'"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('parameter', @number-of-entries)"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('parameter', @enable)"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('parameter', concat(@path, 'Alias'))
          [current()/@table and key('syntax', @syntax)[@type = 'string' and not(list)]]"/>
    </xsl:call-template>
    <xsl:value-of select="concat(', ', number(concat('0', key('key', @path)/@index)), ', ', @keys,
        ', ')"/>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('handler', @path)"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="@parameters > 0">
        <xsl:value-of select="concat('sizeof(struct ', $name, '_', @cname, ')')"/>
      </xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="@*" mode="object-flag"/>
  <xsl:template match="@table" mode="object-flag"> | SCHEMA_OBJECT_TABLE</xsl:template>
  <xsl:template match="@create[. = '1']" mode="object-flag"> | SCHEMA_OBJECT_CREATE</xsl:template>
  <xsl:template match="@delete[. = '1']" mode="object-flag"> | SCHEMA_OBJECT_DELETE</xsl:template>
  <xsl:template match="@fixed" mode="object-flag"> | SCHEMA_OBJECT_FIXED</xsl:template>
  <xsl:template match="@access[. = 'readWrite']" mode="object-flag">
    <xsl:text> | SCHEMA_OBJECT_WRITABLE</xsl:text>
  </xsl:template>
  <xsl:template match="@status[. = 'deprecated' or . = 'obsoleted']" mode="object-flag">
    <xsl:text> | SCHEMA_OBJECT_DEPRECATED</xsl:text>
  </xsl:template>
  <xsl:template match="@noUniqueKeys[. = 'true' or . = '1']" mode="object-flag">
    <xsl:text> | SCHEMA_OBJECT_NO_KEYS</xsl:text>
  </xsl:template>

  <xsl:template match="parameter">
    <xsl:value-of select="concat('    /* ', @path, ' */&#10;    {')"/>
    <xsl:apply-templates select="@name" mode="string"/>
    <xsl:value-of select="concat(', ', key('object', @object)/@index, ', ',
        key('syntax', @syntax)/@index, ', offsetof(struct ', $name, '_', @row, ', ', @cname,
        '), 0')"/>
    <xsl:apply-templates select="@*" mode="parameter-flag"/>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="@access = 'readWrite'">SCHEMA_READ_WRITE</xsl:when>
      <xsl:when test="@access = 'writeOnceReadOnly'">SCHEMA_WRITE_ONCE</xsl:when>
      <xsl:otherwise>SCHEMA_READ_ONLY</xsl:otherwise>
    </xsl:choose>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="@activeNotify = 'forceEnabled'">SCHEMA_NOTIFY_FORCE_ENABLED</xsl:when>
      <xsl:when test="@activeNotify = 'forceDefaultEnabled'">
        <xsl:text>SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED</xsl:text>
      </xsl:when>
      <xsl:when test="@activeNotify = 'canDeny'">SCHEMA_NOTIFY_CAN_DENY</xsl:when>
      <xsl:otherwise>SCHEMA_NOTIFY_NORMAL</xsl:otherwise>
    </xsl:choose>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('object', @counts)"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@default"/>
    </xsl:call-template>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="@*" mode="parameter-flag"/>
  <xsl:template match="@forcedInform[. = 'true' or . = '1']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_FORCED_INFORM</xsl:text>
  </xsl:template>
  <xsl:template match="@hidden[. = 'true' or . = '1']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_HIDDEN</xsl:text>
  </xsl:template>
  <xsl:template match="@secured[. = 'true' or . = '1']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_SECURED</xsl:text>
  </xsl:template>
  <xsl:template match="@command[. = 'true' or . = '1']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_COMMAND</xsl:text>
  </xsl:template>
  <xsl:template match="@default-type[. = 'factory']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_FACTORY_DEFAULT</xsl:text>
  </xsl:template>
  <xsl:template match="@status[. = 'deprecated' or . = 'obsoleted']" mode="parameter-flag">
    <xsl:text> | SCHEMA_PARAMETER_DEPRECATED</xsl:text>
  </xsl:template>

  <xsl:template match="syntax">
    <xsl:text>    {CWMP_TYPE_</xsl:text>
    <xsl:choose>
      <xsl:when test="@type = 'unsignedInt'">UNSIGNED_INT</xsl:when>
      <xsl:when test="@type = 'unsignedLong'">UNSIGNED_LONG</xsl:when>
      <xsl:when test="@type = 'dateTime'">DATE_TIME</xsl:when>
      <xsl:when test="@type = 'hexBinary'">HEX_BINARY</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="translate(@type, 'abcdefghijklmnopqrstuvwxyz',
            'ABCDEFGHIJKLMNOPQRSTUVWXYZ')"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="list">, SCHEMA_SYNTAX_LIST, </xsl:when>
      <xsl:otherwise>, 0, </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="run">
      <xsl:with-param name="first" select="key('run', concat('range ', @range))"/>
    </xsl:call-template>
    <xsl:call-template name="run">
      <xsl:with-param name="first" select="key('run', concat('size ', @size))"/>
    </xsl:call-template>
    <xsl:call-template name="run">
      <xsl:with-param name="first" select="key('run', concat('enumeration ', @enumeration))"/>
    </xsl:call-template>
    <xsl:call-template name="run">
      <xsl:with-param name="first" select="key('run', concat('pattern ', @pattern))"/>
    </xsl:call-template>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('run', concat('reference ', @reference))"/>
    </xsl:call-template>
    <xsl:value-of select="concat(', ', list/@minItems, substring('0', 1, not(list/@minItems)), ', ')"/>
    <xsl:call-template name="maximum">
      <xsl:with-param name="value" select="list/@maxItems"/>
      <xsl:with-param name="absent" select="'SCHEMA_UNBOUNDED'"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="run">
      <xsl:with-param name="first" select="key('run', concat('size ', list/run/@signature))"/>
    </xsl:call-template>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@units"/>
    </xsl:call-template>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="item[@kind = 'range']">
    <xsl:text>    {</xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@minInclusive"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@maxInclusive"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@step"/>
    </xsl:call-template>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="item[@kind = 'size']">
    <xsl:value-of select="concat('    {', @minLength, substring('0', 1, not(@minLength)), ', ')"/>
    <xsl:call-template name="maximum">
      <xsl:with-param name="value" select="@maxLength"/>
      <xsl:with-param name="absent" select="'SCHEMA_UNBOUNDED'"/>
    </xsl:call-template>
    <xsl:value-of select="concat(', ', boolean(@minLength), ', ', boolean(@maxLength), '},&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'enumeration']">
    <xsl:text>    {</xsl:text>
    <xsl:apply-templates select="@value" mode="string"/>
    <xsl:value-of select="concat(', ', @access = 'readOnly', '},&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'pattern']">
    <xsl:text>    </xsl:text>
    <xsl:apply-templates select="@value" mode="string"/>
    <xsl:text>,&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="item[@kind = 'reference']">
    <xsl:text>    {SCHEMA_REFERENCE_</xsl:text>
    <xsl:choose>
      <xsl:when test="@type = 'pathRef'">PATH</xsl:when>
      <xsl:when test="@type = 'instanceRef'">INSTANCE</xsl:when>
      <xsl:otherwise>ENUMERATION</xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="concat(', ', @refType = 'strong', ', ', @targetType = 'parameter', ', ')"/>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@targetParent"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@targetParam"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="optional-string">
      <xsl:with-param name="attribute" select="@nullValue"/>
    </xsl:call-template>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="key">
    <xsl:value-of select="concat('    {', key('key-parameter', @id)/@index, ', ', @parameters, ', ',
        not(@functional = 'false' or @functional = '0'), '},&#10;')"/>
  </xsl:template>

  <xsl:template match="key-parameter">
    <xsl:value-of select="concat('    ', key('parameter', @path)/@index, ',&#10;')"/>
  </xsl:template>

  <xsl:template match="handler">
    <xsl:text>    </xsl:text>
    <xsl:apply-templates select="@name" mode="string"/>
    <xsl:text>,&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="role">
    <xsl:text>    </xsl:text>
    <xsl:call-template name="index">
      <xsl:with-param name="row" select="key('parameter', @path)"/>
    </xsl:call-template>
    <xsl:value-of select="concat(', /* ', @name, ' */&#10;')"/>
  </xsl:template>

  <!-- The place of an attribute's text in the strings. -->
  <xsl:template match="@*" mode="string">
    <xsl:text>S(</xsl:text>
    <xsl:apply-templates select="key('string', .)[1]" mode="string-name"/>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template name="optional-string">
    <xsl:param name="attribute"/>
    <xsl:apply-templates select="$attribute" mode="string"/>
    <xsl:if test="not($attribute)">SCHEMA_NO_STRING</xsl:if>
  </xsl:template>

  <xsl:template name="index">
    <xsl:param name="row"/>
    <xsl:value-of select="$row/@index"/>
    <xsl:if test="not($row)">SCHEMA_NONE</xsl:if>
  </xsl:template>

  <!-- First index and count of a run of items. -->
  <xsl:template name="run">
    <xsl:param name="first"/>
    <xsl:value-of select="concat(number(concat('0', $first/@index)), ', ',
        number(concat('0', $first/@count)), ', ')"/>
  </xsl:template>

  <xsl:template name="maximum">
    <xsl:param name="value"/>
    <xsl:param name="absent"/>
    <xsl:choose>
      <xsl:when test="$value = 'unbounded'">SCHEMA_UNBOUNDED</xsl:when>
      <xsl:when test="$value">
        <xsl:value-of select="$value"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$absent"/>
      </xsl:otherwise>
    </xsl:choose>
    <!-- As unsigned: 4294967295 is a size that documents have. -->
    <xsl:if test="$value and $value != 'unbounded'">u</xsl:if>
  </xsl:template>
</xsl:stylesheet>
