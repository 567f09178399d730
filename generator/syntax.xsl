<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  The syntax of a parameter as it is in force. The chain starts at the parameter's own type
  element and goes on through the data types that it names; for each kind of facet the nearest
  link of the chain that has one decides. What has status "deleted" stays: it may be there to take
  away what an earlier version of the model has.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="syntax">
    <xsl:variable name="first" select="*[not(self::list or self::default)]"/>
    <syntax>
      <xsl:copy-of select="@hidden | @secured | @command | @at"/>
      <xsl:attribute name="type">
        <xsl:apply-templates select="$first" mode="base"/>
      </xsl:attribute>
      <xsl:choose>
        <xsl:when test="list">
          <xsl:apply-templates select="list" mode="copy"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$first" mode="facet">
            <xsl:with-param name="kind" select="'list'"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'range'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'size'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'enumeration'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'pattern'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'units'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$first" mode="facet">
        <xsl:with-param name="kind" select="'reference'"/>
      </xsl:apply-templates>
      <xsl:copy-of select="default[@type = 'object' or @type = 'factory'][1]"/>
    </syntax>
  </xsl:template>

  <!-- The built-in type at the end of the chain. A link is a type element: a built-in type, or
       <dataType> in a syntax or at top level. -->
  <xsl:template match="*" mode="base">
    <xsl:value-of select="name()"/>
  </xsl:template>

  <xsl:template match="dataType" mode="base">
    <xsl:choose>
      <xsl:when test="@uses">
        <xsl:apply-templates select="key('definition', @uses)" mode="base"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[not(self::list)]" mode="base"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="facet">
    <xsl:param name="kind"/>
    <xsl:apply-templates select="*[name() = $kind or ($kind = 'reference' and
        (self::pathRef or self::instanceRef or self::enumerationRef))]" mode="copy"/>
  </xsl:template>

  <xsl:template match="dataType" mode="facet">
    <xsl:param name="kind"/>
    <xsl:variable name="here" select="*[name() = $kind or ($kind = 'reference' and
        (self::pathRef or self::instanceRef or self::enumerationRef))]"/>
    <xsl:apply-templates select="$here" mode="copy"/>
    <xsl:choose>
      <xsl:when test="$here[not(@status = 'deleted')]"/>
      <xsl:when test="@uses">
        <xsl:apply-templates select="key('definition', @uses)" mode="facet">
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[not(self::list)]" mode="facet">
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="copy">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="size" mode="copy"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
