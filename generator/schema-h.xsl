<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- schema.h: the declaration of the compiled schema. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="text.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/tables">
    <xsl:call-template name="head"/>
    <xsl:text>#ifndef </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_SCHEMA_H&#10;#define </xsl:text>
    <xsl:value-of select="$upper-name"/>
    <xsl:text>_SCHEMA_H&#10;&#10;</xsl:text>
    <xsl:call-template name="include">
      <xsl:with-param name="header" select="'schema.h'"/>
    </xsl:call-template>
    <xsl:text>extern const struct schema </xsl:text>
    <xsl:value-of select="$name"/>
    <xsl:text>_schema;&#10;&#10;#endif&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
