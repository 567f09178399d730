<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  schema.c: the tables in constant C. Offsets are left to the C compiler: a string is a member of
  one struct of character arrays, a parameter's field a member of its row struct (rows.h). What is
  long is written in parts, of which only the text counts: a single text would be copied whole again
  and again while it grows.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="text.xsl"/>
  <xsl:include href="schema-c-rows.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <!-- Every string of the tables. The first attribute with a text gives it its name. -->
  <xsl:key name="string" use="." match="object/@name | parameter/@name | parameter/@default |
      syntax/@units | item/@value |
      item/@minInclusive | item/@maxInclusive | item/@step |
      item/@targetParent | item/@targetParam | item/@nullValue | handler/@name"/>

  <xsl:template match="/tables">
    <xsl:call-template name="head"/>
    <xsl:call-template name="include">
      <xsl:with-param name="header" select="'schema.h'"/>
    </xsl:call-template>
    <xsl:text>#include "rows.h"&#10;&#10;</xsl:text>
    <xsl:call-template name="strings"/>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_object'"/>
      <xsl:with-param name="array" select="'objects'"/>
      <xsl:with-param name="rows" select="object"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_parameter'"/>
      <xsl:with-param name="array" select="'parameters'"/>
      <xsl:with-param name="rows" select="parameter"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_syntax'"/>
      <xsl:with-param name="array" select="'syntaxes'"/>
      <xsl:with-param name="rows" select="syntax"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_range'"/>
      <xsl:with-param name="array" select="'ranges'"/>
      <xsl:with-param name="rows" select="item[@kind = 'range']"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_size'"/>
      <xsl:with-param name="array" select="'sizes'"/>
      <xsl:with-param name="rows" select="item[@kind = 'size']"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_enumeration'"/>
      <xsl:with-param name="array" select="'enumerations'"/>
      <xsl:with-param name="rows" select="item[@kind = 'enumeration']"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'uint32_t'"/>
      <xsl:with-param name="array" select="'patterns'"/>
      <xsl:with-param name="rows" select="item[@kind = 'pattern']"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_reference'"/>
      <xsl:with-param name="array" select="'references'"/>
      <xsl:with-param name="rows" select="item[@kind = 'reference']"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'struct schema_key'"/>
      <xsl:with-param name="array" select="'unique_keys'"/>
      <xsl:with-param name="rows" select="key"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'uint16_t'"/>
      <xsl:with-param name="array" select="'key_parameters'"/>
      <xsl:with-param name="rows" select="key-parameter"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'uint32_t'"/>
      <xsl:with-param name="array" select="'handler_names'"/>
      <xsl:with-param name="rows" select="handler"/>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="type" select="'uint16_t'"/>
      <xsl:with-param name="array" select="'roles'"/>
      <xsl:with-param name="rows" select="role"/>
    </xsl:call-template>
    <xsl:call-template name="schema"/>
  </xsl:template>

  <xsl:template name="strings">
    <xsl:variable name="strings" select="(object/@name | parameter/@name | parameter/@default |
        syntax/@units | item/@value | item/@minInclusive | item/@maxInclusive | item/@step |
        item/@targetParent | item/@targetParam | item/@nullValue | handler/@name)
        [generate-id() = generate-id(key('string', .)[1])]"/>
    <xsl:text>struct strings {&#10;    char none[1];&#10;</xsl:text>
    <xsl:for-each select="$strings">
      <part>
        <xsl:text>    char </xsl:text>
        <xsl:apply-templates select="." mode="string-name"/>
        <xsl:text>[sizeof </xsl:text>
        <xsl:call-template name="c-string">
          <xsl:with-param name="text" select="."/>
        </xsl:call-template>
        <xsl:text>];&#10;</xsl:text>
      </part>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;static const struct strings strings = {&#10;    "",&#10;</xsl:text>
    <xsl:for-each select="$strings">
      <part>
        <xsl:text>    </xsl:text>
        <xsl:call-template name="c-string">
          <xsl:with-param name="text" select="."/>
        </xsl:call-template>
        <xsl:text>,&#10;</xsl:text>
      </part>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;#define S(member) ((uint32_t)offsetof(struct strings, member))&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="@*" mode="string-name">
    <xsl:if test="../@kind">
      <xsl:value-of select="concat(../@kind, '_')"/>
    </xsl:if>
    <xsl:value-of select="concat(name(..), '_', ../@index, '_', name())"/>
  </xsl:template>

  <!-- An array. An empty one gets a zero row: ISO C has no empty arrays. -->
  <xsl:template name="table">
    <xsl:param name="type"/>
    <xsl:param name="array"/>
    <xsl:param name="rows"/>
    <xsl:value-of select="concat('static const ', $type, ' ', $array, '[] = {&#10;')"/>
    <xsl:for-each select="$rows">
      <part>
        <xsl:apply-templates select="."/>
      </part>
    </xsl:for-each>
    <xsl:if test="not($rows)">
      <xsl:text>    0&#10;</xsl:text>
    </xsl:if>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="schema">
    <xsl:value-of select="concat('const struct schema ', $name, '_schema = {&#10;')"/>
    <xsl:text>    .version = SCHEMA_VERSION,&#10;    .layout = SCHEMA_LAYOUT,&#10;</xsl:text>
    <xsl:text>    .role_count = ROLE_COUNT,&#10;</xsl:text>
    <xsl:value-of select="concat('    .name = &quot;', $name, '&quot;,&#10;    .model = ')"/>
    <xsl:call-template name="c-string">
      <xsl:with-param name="text" select="@name"/>
    </xsl:call-template>
    <xsl:text>,&#10;    .spec = </xsl:text>
    <xsl:call-template name="c-string">
      <xsl:with-param name="text" select="@spec"/>
    </xsl:call-template>
    <xsl:text>,
    .strings = (const char *)&amp;strings,
    .objects = objects,
    .parameters = parameters,
    .syntaxes = syntaxes,
    .ranges = ranges,
    .sizes = sizes,
    .enumerations = enumerations,
    .patterns = patterns,
    .references = references,
    .unique_keys = unique_keys,
    .key_parameters = key_parameters,
    .handler_names = handler_names,
    .roles = roles,
</xsl:text>
    <xsl:value-of select="concat('    .object_count = ', count(object), ',&#10;')"/>
    <xsl:value-of select="concat('    .parameter_count = ', count(parameter), ',&#10;')"/>
    <xsl:value-of select="concat('    .syntax_count = ', count(syntax), ',&#10;')"/>
    <xsl:value-of select="concat('    .handler_count = ', count(handler), ',&#10;};&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
