<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  From the flat model to the tree: each object holds its parameters and then its child objects,
  so that document order is the order of the tables. Everything that parameters may share gets a
  signature: two things with the same signature are the same.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="parameters" match="/flat/parameter" use="@object"/>
  <xsl:key name="children" match="/flat/object" use="@parent"/>

  <xsl:template match="/flat">
    <tree>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="object[not(@parent)]"/>
      <xsl:copy-of select="role"/>
      <xsl:copy-of select="profiles/profile"/>
    </tree>
  </xsl:template>

  <xsl:template match="object">
    <object>
      <xsl:copy-of select="@*"/>
      <xsl:copy-of select="uniqueKey"/>
      <xsl:apply-templates select="key('parameters', @path)"/>
      <xsl:apply-templates select="key('children', @path)"/>
    </object>
  </xsl:template>

  <xsl:template match="parameter">
    <parameter path="{@object}{@name}">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="syntax"/>
    </parameter>
  </xsl:template>

  <!-- The runs of facets, each in an element of its own. -->
  <xsl:template match="syntax">
    <syntax>
      <xsl:attribute name="signature">
        <xsl:value-of select="concat(@type, ' ')"/>
        <xsl:if test="list">
          <xsl:value-of select="concat('list ', list/@minItems, '..', list/@maxItems)"/>
        </xsl:if>
        <xsl:text> (</xsl:text>
        <xsl:apply-templates select="list/size" mode="signature"/>
        <xsl:text>) r(</xsl:text>
        <xsl:apply-templates select="range" mode="signature"/>
        <xsl:text>) s(</xsl:text>
        <xsl:apply-templates select="size" mode="signature"/>
        <xsl:text>) e(</xsl:text>
        <xsl:apply-templates select="enumeration" mode="signature"/>
        <xsl:text>) p(</xsl:text>
        <xsl:apply-templates select="pattern" mode="signature"/>
        <xsl:text>) </xsl:text>
        <xsl:apply-templates select="pathRef | instanceRef | enumerationRef" mode="signature"/>
        <xsl:value-of select="concat(' u(', units/@value, ')')"/>
      </xsl:attribute>
      <xsl:copy-of select="@*"/>
      <xsl:if test="list">
        <list>
          <xsl:copy-of select="list/@minItems | list/@maxItems"/>
          <xsl:call-template name="run">
            <xsl:with-param name="kind" select="'size'"/>
            <xsl:with-param name="items" select="list/size"/>
          </xsl:call-template>
        </list>
      </xsl:if>
      <xsl:call-template name="run">
        <xsl:with-param name="kind" select="'range'"/>
        <xsl:with-param name="items" select="range"/>
      </xsl:call-template>
      <xsl:call-template name="run">
        <xsl:with-param name="kind" select="'size'"/>
        <xsl:with-param name="items" select="size"/>
      </xsl:call-template>
      <xsl:call-template name="run">
        <xsl:with-param name="kind" select="'enumeration'"/>
        <xsl:with-param name="items" select="enumeration"/>
      </xsl:call-template>
      <xsl:call-template name="run">
        <xsl:with-param name="kind" select="'pattern'"/>
        <xsl:with-param name="items" select="pattern"/>
      </xsl:call-template>
      <xsl:call-template name="run">
        <xsl:with-param name="kind" select="'reference'"/>
        <xsl:with-param name="items" select="pathRef | instanceRef | enumerationRef"/>
      </xsl:call-template>
      <xsl:copy-of select="units | default"/>
    </syntax>
  </xsl:template>

  <xsl:template name="run">
    <xsl:param name="kind"/>
    <xsl:param name="items"/>
    <xsl:if test="$items">
      <run kind="{$kind}">
        <xsl:attribute name="signature">
          <xsl:apply-templates select="$items" mode="signature"/>
        </xsl:attribute>
        <xsl:copy-of select="$items"/>
      </run>
    </xsl:if>
  </xsl:template>

  <xsl:template match="range" mode="signature">
    <xsl:value-of select="concat(@minInclusive, '..', @maxInclusive, '/', @step, ' ')"/>
  </xsl:template>

  <xsl:template match="size" mode="signature">
    <xsl:value-of select="concat(@minLength, '..', @maxLength, ' ')"/>
  </xsl:template>

  <!-- The length goes first: a value may hold anything, the next value's text too. -->
  <xsl:template match="enumeration | pattern" mode="signature">
    <xsl:value-of select="concat(string-length(@value), '=', @value, ' ')"/>
    <xsl:if test="self::enumeration">
      <xsl:value-of select="concat(@access, ' ')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="pathRef | instanceRef | enumerationRef" mode="signature">
    <xsl:value-of select="concat(name(), ' ', @refType, ' ', @targetType, ' ',
        string-length(@targetParent), '=', @targetParent, ' ',
        string-length(@targetParam), '=', @targetParam, ' ',
        string-length(@nullValue), '=', @nullValue, ' ', boolean(@nullValue), ' ')"/>
  </xsl:template>
</xsl:stylesheet>
