<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What the stylesheets of the operator's commands share. A node is a word or an argument of one
     command; dmgen has numbered them and said which may follow which. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:cwmpd:cli-1-0">
  <xsl:import href="text.xsl"/>

  <xsl:key name="mode" match="/c:cli/c:mode" use="@name"/>
  <xsl:key name="setting" match="/c:cli/c:setting" use="@name"/>

  <xsl:template name="cli-head">
    <xsl:text>/* SPDX-License-Identifier: Apache-2.0 */&#10;</xsl:text>
    <xsl:text>/* Written by dmgen from the operator's commands; not to be edited. */&#10;</xsl:text>
  </xsl:template>

  <!-- "acs-url" as part of a constant: ACS_URL. -->
  <xsl:template name="constant">
    <xsl:param name="text"/>
    <xsl:value-of select="translate($text, 'abcdefghijklmnopqrstuvwxyz-',
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ_')"/>
  </xsl:template>
</xsl:stylesheet>
