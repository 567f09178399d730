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
    <xsl:variable name="ranges">
      <xsl:for-each select="range">
        <xsl:value-of select="concat(@minInclusive, '..', @maxInclusive, '/', @step, ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="sizes">
      <xsl:apply-templates select="size" mode="signature"/>
    </xsl:variable>
    <xsl:variable name="list-sizes">
      <xsl:apply-templates select="list/size" mode="signature"/>
    </xsl:variable>
    <!-- The length goes first: a value may hold anything, the next value's text too. -->
    <xsl:variable name="enumerations">
      <xsl:for-each select="enumeration">
        <xsl:value-of select="concat(string-length(@value), '=', @value, ' ', @access, ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="patterns">
      <xsl:for-each select="pattern">
        <xsl:value-of select="concat(string-length(@value), '=', @value, ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="reference">
      <xsl:apply-templates select="pathRef | instanceRef | enumerationRef" mode="signature"/>
    </xsl:variable>
    <xsl:variable name="list">
      <xsl:if test="list">
        <xsl:value-of select="concat('list ', list/@minItems, '..', list/@maxItems)"/>
      </xsl:if>
    </xsl:variable>
    <syntax>
      <xsl:attribute name="signature">
        <xsl:value-of select="concat(@type, ' ', $list, ' (', $list-sizes, ') r(', $ranges, ') s(',
            $sizes, ') e(', $enumerations, ') p(', $patterns, ') ', $reference, ' u(',
            units/@value, ')')"/>
      </xsl:attribute>
      <xsl:copy-of select="@*"/>
      <xsl:if test="list">
        <list>
          <xsl:copy-of select="list/@minItems | list/@maxItems"/>
          <xsl:if test="list/size">
            <run kind="size" signature="{$list-sizes}">
              <xsl:copy-of select="list/size"/>
            </run>
          </xsl:if>
        </list>
      </xsl:if>
      <xsl:if test="range">
        <run kind="range" signature="{$ranges}">
          <xsl:copy-of select="range"/>
        </run>
      </xsl:if>
      <xsl:if test="size">
        <run kind="size" signature="{$sizes}">
          <xsl:copy-of select="size"/>
        </run>
      </xsl:if>
      <xsl:if test="enumeration">
        <run kind="enumeration" signature="{$enumerations}">
          <xsl:copy-of select="enumeration"/>
        </run>
      </xsl:if>
      <xsl:if test="pattern">
        <run kind="pattern" signature="{$patterns}">
          <xsl:copy-of select="pattern"/>
        </run>
      </xsl:if>
      <xsl:if test="pathRef or instanceRef or enumerationRef">
        <run kind="reference" signature="{$reference}">
          <xsl:copy-of select="pathRef | instanceRef | enumerationRef"/>
        </run>
      </xsl:if>
      <xsl:copy-of select="units | default"/>
    </syntax>
  </xsl:template>

  <xsl:template match="size" mode="signature">
    <xsl:value-of select="concat(@minLength, '..', @maxLength, ' ')"/>
  </xsl:template>

  <xsl:template match="pathRef | instanceRef | enumerationRef" mode="signature">
    <xsl:value-of select="concat(name(), ' ', @refType, ' ', @targetType, ' ',
        string-length(@targetParent), '=', @targetParent, ' ',
        string-length(@targetParam), '=', @targetParam, ' ',
        string-length(@nullValue), '=', @nullValue, ' ', boolean(@nullValue), ' ')"/>
  </xsl:template>
</xsl:stylesheet>
