<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  From the bundle to the flat model: components are put in place, paths become whole, and each
  parameter's syntax is what is in force after its chain of data types. The models of the bundle
  follow one another; what a later one says about an earlier one's entry has its base, and
  merge.xsl works it in.

  <flat name="Device:2.17" spec="…" file="…">
    <object path="Device.Time." access="readOnly" …> <uniqueKey>…</uniqueKey> </object>
    <parameter object="Device.Time." name="Enable" access="readWrite" …>
      <syntax type="string" list="1" …> <list …/> <range …/> <size …/> … <default …/> </syntax>
    </parameter>
  </flat>
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="syntax.xsl"/>

  <xsl:key name="definition" match="/bundle/dataType | /bundle/component" use="@id"/>

  <xsl:template match="/bundle">
    <flat name="{model[last()]/@name}">
      <xsl:copy-of select="@*"/>
      <xsl:copy-of select="model[last()]/@isService | model[last()]/@at"/>
      <xsl:apply-templates select="model/*">
        <xsl:with-param name="path"/>
      </xsl:apply-templates>
    </flat>
  </xsl:template>

  <xsl:template match="*" priority="-1"/>

  <xsl:template match="component">
    <xsl:param name="path"/>
    <xsl:apply-templates select="key('definition', @uses)/*">
      <xsl:with-param name="path" select="concat($path, @path)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="object">
    <xsl:param name="path"/>
    <xsl:variable name="own-path" select="concat($path, @name, @base)"/>
    <object path="{$own-path}">
      <xsl:copy-of select="@*[name() != 'name']"/>
      <xsl:copy-of select="uniqueKey"/>
    </object>
    <xsl:apply-templates select="parameter | component">
      <xsl:with-param name="path" select="$own-path"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="parameter">
    <xsl:param name="path"/>
    <parameter object="{$path}" name="{@name}{@base}">
      <xsl:copy-of select="@*[name() != 'name']"/>
      <xsl:apply-templates select="syntax"/>
    </parameter>
  </xsl:template>

  <xsl:template match="profile">
    <xsl:param name="path"/>
    <profile>
      <xsl:copy-of select="@*"/>
      <xsl:copy-of select="parameter"/>
      <xsl:for-each select="object">
        <object path="{$path}{@ref}">
          <xsl:copy-of select="@status | @requirement | @at"/>
          <xsl:copy-of select="parameter"/>
        </object>
      </xsl:for-each>
    </profile>
  </xsl:template>
</xsl:stylesheet>
