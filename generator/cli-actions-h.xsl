<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- actions.h: the functions that commands and rows name. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:cwmpd:cli-1-0">
  <xsl:import href="cli.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:key name="action" match="c:command/@action | c:no/@action" use="."/>
  <xsl:key name="value" match="c:row/@function" use="."/>

  <xsl:template match="/c:cli">
    <xsl:call-template name="cli-head"/>
    <xsl:text>#ifndef CLI_ACTIONS_H&#10;#define CLI_ACTIONS_H&#10;&#10;</xsl:text>
    <xsl:text>#include "cli/tables.h"&#10;&#10;</xsl:text>
    <xsl:for-each select="//@action[generate-id() = generate-id(key('action', .)[1])]">
      <xsl:sort select="."/>
      <xsl:value-of select="concat('enum cli_result cli_action_', .,
          '(struct cli_call *call);&#10;')"/>
    </xsl:for-each>
    <xsl:for-each select="//@function[generate-id() = generate-id(key('value', .)[1])]">
      <xsl:sort select="."/>
      <xsl:value-of select="concat('void cli_value_', .,
          '(const struct cli_context *context, struct buf *out);&#10;')"/>
    </xsl:for-each>
    <xsl:text>&#10;#endif&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
