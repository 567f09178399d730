<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- grammar.h: the settings, and the declaration of the tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:cwmpd:cli-1-0">
  <xsl:import href="cli.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/c:cli">
    <xsl:call-template name="cli-head"/>
    <xsl:text>#ifndef CLI_GRAMMAR_H&#10;#define CLI_GRAMMAR_H&#10;&#10;</xsl:text>
    <xsl:text>#include "cli/tables.h"&#10;&#10;</xsl:text>
    <xsl:text>/* What is configured beyond the data model. */&#10;enum cli_setting {&#10;</xsl:text>
    <xsl:for-each select="c:setting">
      <xsl:text>    SETTING_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="@name"/>
      </xsl:call-template>
      <xsl:text>,&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>    SETTING_COUNT&#10;};&#10;&#10;extern const struct cli_grammar cli_grammar;&#10;</xsl:text>
    <xsl:text>&#10;#endif&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
