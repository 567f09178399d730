<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- rows.h: for each object with parameters a struct with one field for each. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="text.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:key name="fields" match="/tables/parameter" use="@object"/>

  <xsl:template match="/tables">
    <xsl:call-template name="head"/>
    <xsl:text>#ifndef </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_ROWS_H&#10;#define </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_ROWS_H&#10;&#10;</xsl:text>
    <xsl:call-template name="include">
      <xsl:with-param name="header" select="'value.h'"/>
    </xsl:call-template>
    <xsl:apply-templates select="object[@parameters > 0]"/>
    <xsl:text>#endif&#10;</xsl:text>
  </xsl:template>

  <!-- In parts, as schema-c.xsl says. -->
  <xsl:template match="object">
    <part>
      <xsl:call-template name="struct"/>
    </part>
  </xsl:template>

  <xsl:template name="struct">
    <xsl:value-of select="concat('/* ', @path)"/>
    <xsl:if test="@about">
      <xsl:text>&#10; * </xsl:text>
      <xsl:call-template name="wrap">
        <xsl:with-param name="text" select="translate(@about, '*\', '..')"/>
        <xsl:with-param name="room" select="94"/>
        <xsl:with-param name="width" select="94"/>
        <xsl:with-param name="margin" select="' * '"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:value-of select="concat(' */&#10;struct ', $name, '_', @cname, ' {&#10;')"/>
    <xsl:apply-templates select="key('fields', @path)"/>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- Comments stand one below the other where the field before them is not too long. -->
  <xsl:variable name="blanks" select="'                                               '"/>

  <xsl:template match="parameter">
    <xsl:variable name="syntax" select="key('syntax', @syntax)"/>
    <xsl:variable name="facts-parts">
      <xsl:value-of select="$syntax/@facts"/>
      <xsl:if test="@counts">
        <xsl:value-of select="concat(', rows of ', key('object', @counts)/@name)"/>
      </xsl:if>
      <xsl:if test="@access = 'readWrite'">, writable</xsl:if>
      <xsl:if test="@access = 'writeOnceReadOnly'">, writable once</xsl:if>
      <xsl:if test="@hidden = 'true' or @hidden = '1' or @secured = 'true' or @secured = '1'">
        <xsl:text>, reads as empty</xsl:text>
      </xsl:if>
      <xsl:if test="@command = 'true' or @command = '1'">, a command</xsl:if>
    </xsl:variable>
    <xsl:variable name="facts" select="string($facts-parts)"/>
    <xsl:variable name="type">
      <xsl:apply-templates select="$syntax" mode="c-type"/>
    </xsl:variable>
    <xsl:variable name="field" select="concat('    ', $type, @cname, ';')"/>
    <xsl:value-of select="$field"/>
    <xsl:if test="$facts">
      <xsl:variable name="padding" select="substring($blanks, string-length($field) + 1)"/>
      <xsl:value-of select="concat($padding, ' /* ')"/>
      <xsl:call-template name="wrap">
        <xsl:with-param name="text" select="substring($facts, 3)"/>
        <xsl:with-param name="room" select="93 - string-length(concat($field, $padding))"/>
        <xsl:with-param name="width" select="46"/>
        <xsl:with-param name="margin" select="concat($blanks, '  * ')"/>
      </xsl:call-template>
      <xsl:text> */</xsl:text>
    </xsl:if>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="syntax" mode="c-type">
    <xsl:choose>
      <xsl:when test="list or @type = 'string' or @type = 'decimal'">const char *</xsl:when>
      <xsl:when test="@type = 'int'">int32_t </xsl:when>
      <xsl:when test="@type = 'long'">int64_t </xsl:when>
      <xsl:when test="@type = 'unsignedInt'">uint32_t </xsl:when>
      <xsl:when test="@type = 'unsignedLong'">uint64_t </xsl:when>
      <xsl:when test="@type = 'boolean'">bool </xsl:when>
      <xsl:when test="@type = 'dateTime'">struct cwmp_time </xsl:when>
      <xsl:otherwise>struct cwmp_bytes </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
