<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  From a flat model with changes to one without: an entry and those that change it (they have its
  path and a base) become one entry. Of attributes and facets the last word counts; values are
  added to a list of values. What has status "deleted" in the end is left out.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="object" match="/flat/object" use="@path"/>
  <xsl:key name="parameter" match="/flat/parameter" use="concat(@object, @name)"/>
  <xsl:key name="value" match="enumeration | pattern"
      use="concat(../../@object, ../../@name, ' ', name(), ' ', @value)"/>

  <xsl:template match="/flat">
    <flat>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="object | parameter"/>
      <xsl:copy-of select="profile"/>
    </flat>
  </xsl:template>

  <xsl:template match="object">
    <xsl:call-template name="entry">
      <xsl:with-param name="all" select="key('object', @path)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="parameter">
    <xsl:if test="not(key('object', @object)[last()]/@status = 'deleted')">
      <xsl:call-template name="entry">
        <xsl:with-param name="all" select="key('parameter', concat(@object, @name))"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The first entry of a path stands for those that change it. One that neither is the first nor
       has a base is a duplicate, and stays for its error to be reported. -->
  <xsl:template name="entry">
    <xsl:param name="all"/>
    <xsl:variable name="first" select="generate-id() = generate-id($all[1])"/>
    <xsl:choose>
      <xsl:when test="not($first)">
        <xsl:if test="not(@base)">
          <xsl:copy-of select="."/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="$all[last()]/@status = 'deleted'"/>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:variable name="merged" select="$all[1] | $all[@base]"/>
          <xsl:for-each select="$merged">
            <xsl:copy-of select="@*[name() != 'base']"/>
          </xsl:for-each>
          <xsl:copy-of select="@base"/>
          <xsl:copy-of select="$merged[uniqueKey][last()]/uniqueKey"/>
          <xsl:if test="$merged/syntax">
            <xsl:call-template name="syntax">
              <xsl:with-param name="all" select="$merged/syntax"/>
            </xsl:call-template>
          </xsl:if>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="syntax">
    <xsl:param name="all"/>
    <syntax>
      <xsl:for-each select="$all">
        <xsl:copy-of select="@*"/>
      </xsl:for-each>
      <xsl:apply-templates select="$all[list][last()]/list"/>
      <xsl:apply-templates select="$all[range][last()]/range"/>
      <xsl:apply-templates select="$all[size][last()]/size"/>
      <xsl:choose>
        <xsl:when test="count($all) = 1">
          <xsl:apply-templates select="$all/enumeration | $all/pattern"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$all/enumeration | $all/pattern" mode="collect"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="$all[units][last()]/units"/>
      <xsl:variable name="references" select="$all[pathRef or instanceRef or enumerationRef]"/>
      <xsl:apply-templates select="$references[last()]/pathRef | $references[last()]/instanceRef |
          $references[last()]/enumerationRef"/>
      <xsl:apply-templates select="$all[default][last()]/default"/>
    </syntax>
  </xsl:template>

  <!-- A later list of values goes on from an earlier one, and in the later one's order as far as it
       names the same values again. -->
  <xsl:template match="enumeration | pattern" mode="collect">
    <xsl:variable name="same" select="key('value', concat(../../@object, ../../@name, ' ', name(),
        ' ', @value))"/>
    <xsl:if test="generate-id() = generate-id($same[last()])">
      <xsl:apply-templates select="."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="list | list/size | range | size | enumeration | pattern | units | pathRef |
      instanceRef | enumerationRef | default">
    <xsl:if test="not(@status = 'deleted')">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:apply-templates select="size"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
