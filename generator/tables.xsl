<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  From the tree to the tables: flat runs of rows, each with its index, in the order in which they
  come to stand in schema.c. What several parameters have in common is there once. Rows name one
  another by path or signature; the output stylesheets look indexes up by key.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="facts.xsl"/>

  <xsl:key name="syntax" match="syntax" use="@signature"/>
  <xsl:key name="run" match="run" use="concat(@kind, ' ', @signature)"/>

  <xsl:template match="/tree">
    <tables>
      <xsl:copy-of select="@*"/>
      <xsl:for-each select="//object">
        <xsl:call-template name="object">
          <xsl:with-param name="index" select="position() - 1"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="//object/parameter">
        <xsl:call-template name="parameter">
          <xsl:with-param name="index" select="position() - 1"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="//syntax[generate-id() = generate-id(key('syntax', @signature)[1])]">
        <xsl:call-template name="syntax">
          <xsl:with-param name="index" select="position() - 1"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="runs">
        <xsl:with-param name="kind" select="'range'"/>
      </xsl:call-template>
      <xsl:call-template name="runs">
        <xsl:with-param name="kind" select="'size'"/>
      </xsl:call-template>
      <xsl:call-template name="runs">
        <xsl:with-param name="kind" select="'enumeration'"/>
      </xsl:call-template>
      <xsl:call-template name="runs">
        <xsl:with-param name="kind" select="'pattern'"/>
      </xsl:call-template>
      <xsl:call-template name="runs">
        <xsl:with-param name="kind" select="'reference'"/>
      </xsl:call-template>
      <xsl:for-each select="//uniqueKey">
        <key index="{position() - 1}" parameters="{count(parameter)}" id="{generate-id()}">
          <xsl:copy-of select="@functional"/>
          <xsl:if test="not(preceding-sibling::uniqueKey)">
            <xsl:attribute name="object">
              <xsl:value-of select="../@path"/>
            </xsl:attribute>
          </xsl:if>
        </key>
      </xsl:for-each>
      <xsl:for-each select="//uniqueKey/parameter">
        <key-parameter index="{position() - 1}" path="{@path}">
          <xsl:if test="not(preceding-sibling::parameter)">
            <xsl:attribute name="key">
              <xsl:value-of select="generate-id(..)"/>
            </xsl:attribute>
          </xsl:if>
        </key-parameter>
      </xsl:for-each>
      <xsl:for-each select="//object[@handler]">
        <handler index="{position() - 1}" name="{@handler}" operations=" {@operations} "
            path="{@path}" row="{@cname}"/>
      </xsl:for-each>
      <xsl:copy-of select="role | profile"/>
    </tables>
  </xsl:template>

  <!-- The first child of an object is the next row, its subtree ends before row `end`. -->
  <xsl:template name="object">
    <xsl:param name="index"/>
    <object index="{$index}" end="{$index + count(descendant-or-self::object)}"
        parameters="{count(parameter)}" keys="{count(uniqueKey)}">
      <xsl:copy-of select="@*"/>
      <xsl:if test="parameter">
        <xsl:attribute name="first-parameter">
          <xsl:value-of select="parameter[1]/@path"/>
        </xsl:attribute>
      </xsl:if>
    </object>
  </xsl:template>

  <xsl:template name="parameter">
    <xsl:param name="index"/>
    <parameter index="{$index}" syntax="{syntax/@signature}" row="{../@cname}">
      <xsl:copy-of select="@*"/>
      <xsl:copy-of select="syntax/@hidden | syntax/@secured | syntax/@command"/>
      <xsl:if test="syntax/default">
        <xsl:attribute name="default">
          <xsl:value-of select="syntax/default/@value"/>
        </xsl:attribute>
        <xsl:attribute name="default-type">
          <xsl:value-of select="syntax/default/@type"/>
        </xsl:attribute>
      </xsl:if>
    </parameter>
  </xsl:template>

  <xsl:template name="syntax">
    <xsl:param name="index"/>
    <syntax index="{$index}" signature="{@signature}" type="{@type}">
      <xsl:attribute name="facts">
        <xsl:apply-templates select="." mode="facts"/>
      </xsl:attribute>
      <xsl:if test="units">
        <xsl:attribute name="units">
          <xsl:value-of select="units/@value"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:for-each select="run">
        <xsl:attribute name="{@kind}">
          <xsl:value-of select="@signature"/>
        </xsl:attribute>
      </xsl:for-each>
      <xsl:copy-of select="list"/>
    </syntax>
  </xsl:template>

  <!-- The items of all different runs of a kind. The first item of a run has its signature. -->
  <xsl:template name="runs">
    <xsl:param name="kind"/>
    <xsl:for-each select="//run[@kind = $kind]
        [generate-id() = generate-id(key('run', concat($kind, ' ', @signature))[1])]/*">
      <item kind="{$kind}" type="{name()}" index="{position() - 1}">
        <xsl:if test="not(preceding-sibling::*)">
          <xsl:attribute name="run">
            <xsl:value-of select="../@signature"/>
          </xsl:attribute>
          <xsl:attribute name="count">
            <xsl:value-of select="count(../*)"/>
          </xsl:attribute>
        </xsl:if>
        <xsl:copy-of select="@*[name() != 'at']"/>
      </item>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
