<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  What a syntax says beyond its C type, for the comments in rows.h; a comma before each fact:
  ", up to 64 characters, Up | Down".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="syntax" mode="facts">
    <xsl:if test="list">
      <xsl:value-of select="concat(', list of ', @type)"/>
      <xsl:apply-templates select="list" mode="facts"/>
    </xsl:if>
    <xsl:if test="not(list) and (@type = 'decimal' or @type = 'base64' or @type = 'hexBinary')">
      <xsl:value-of select="concat(', ', @type)"/>
    </xsl:if>
    <xsl:if test="run[@kind = 'range']">
      <xsl:text>, </xsl:text>
      <xsl:for-each select="run/range">
        <xsl:if test="position() > 1"> or </xsl:if>
        <xsl:choose>
          <xsl:when test="not(@minInclusive)">
            <xsl:value-of select="concat('at most ', @maxInclusive)"/>
          </xsl:when>
          <xsl:when test="not(@maxInclusive)">
            <xsl:value-of select="concat('at least ', @minInclusive)"/>
          </xsl:when>
          <xsl:when test="@minInclusive = @maxInclusive">
            <xsl:value-of select="@minInclusive"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="concat(@minInclusive, '..', @maxInclusive)"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="run[@kind = 'size']">
      <xsl:text>, </xsl:text>
      <xsl:if test="list">each </xsl:if>
      <xsl:for-each select="run/size">
        <xsl:if test="position() > 1"> or </xsl:if>
        <xsl:call-template name="size"/>
      </xsl:for-each>
      <xsl:choose>
        <xsl:when test="@type = 'string'"> characters</xsl:when>
        <xsl:otherwise> bytes</xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:apply-templates select="run[@kind = 'enumeration']" mode="facts"/>
    <xsl:apply-templates select="run[@kind = 'reference']/*" mode="facts"/>
    <xsl:if test="units">
      <xsl:value-of select="concat(', ', translate(units/@value, '*', '.'))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="list[@minItems > 0 or (@maxItems and @maxItems != 'unbounded')]"
      mode="facts">
    <xsl:variable name="bounded" select="@maxItems and @maxItems != 'unbounded'"/>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="$bounded and @minItems = @maxItems">
        <xsl:value-of select="@maxItems"/>
      </xsl:when>
      <xsl:when test="not($bounded)">
        <xsl:value-of select="concat('at least ', @minItems)"/>
      </xsl:when>
      <xsl:when test="@minItems > 0">
        <xsl:value-of select="concat(@minItems, ' to ', @maxItems)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('up to ', @maxItems)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text> items</xsl:text>
  </xsl:template>

  <xsl:template match="list" mode="facts"/>

  <xsl:template name="size">
    <xsl:choose>
      <xsl:when test="@minLength = @maxLength">
        <xsl:value-of select="@maxLength"/>
      </xsl:when>
      <xsl:when test="not(@maxLength)">
        <xsl:value-of select="concat('at least ', @minLength)"/>
      </xsl:when>
      <xsl:when test="@minLength > 0">
        <xsl:value-of select="concat(@minLength, ' to ', @maxLength)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('up to ', @maxLength)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a value points at, where that is one kind of thing. -->
  <xsl:template match="pathRef | instanceRef" mode="facts">
    <xsl:variable name="target" select="translate(normalize-space(@targetParent), '*\#',
        '..')"/>
    <xsl:text>, reference</xsl:text>
    <xsl:if test="$target and not(contains($target, ' '))">
      <xsl:value-of select="concat(' to ', substring($target, 1, string-length($target) - 1 *
          (substring($target, string-length($target)) = '.')))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="enumerationRef" mode="facts">
    <xsl:value-of select="concat(', one of the values of ', translate(normalize-space(@targetParam),
        '*\#', '..'))"/>
  </xsl:template>

  <!-- The values where they fit well into a line. -->
  <xsl:template match="run[@kind = 'enumeration']" mode="facts">
    <xsl:variable name="values">
      <xsl:for-each select="enumeration">
        <xsl:if test="position() > 1"> | </xsl:if>
        <xsl:value-of select="@value"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="string-length($values) > 50 or contains($values, '*/')
          or contains($values, '/*') or contains($values, '\')">
        <xsl:value-of select="concat('one of ', count(enumeration), ' values')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="normalize-space($values)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
