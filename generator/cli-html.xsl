<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- commands.html: all commands on one page that needs nothing else. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:cwmpd:cli-1-0" exclude-result-prefixes="c">
  <xsl:import href="cli.xsl"/>
  <xsl:output method="html" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/c:cli">
    <html lang="en">
      <head>
        <title>Commands of cwmpd</title>
        <style>
          body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em;
            color: #222; background: #fff; }
          h2 { margin-top: 2em; border-bottom: 1px solid #ccc; }
          nav a { margin-right: 1em; }
          dt { margin-top: 1.2em; font: 15px/1.5 monospace; font-weight: bold; }
          dd { margin: 0 0 0 2em; }
          dd p, dd ul { margin: .2em 0; }
          var { font-style: italic; font-weight: normal; }
          code, table { font-family: monospace; }
          td { padding: 0 1em 0 0; vertical-align: top; }
          @media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; }
            a { color: #8cf; } }
        </style>
      </head>
      <body>
        <h1>Commands of cwmpd</h1>
        <p>Words may be shortened as long as they are unique, and may be written in any letter
          case. <code>?</code> shows what can come next. A command with a <code>no</code> form
          takes it with <code>no</code> before its first word; arguments may be left out then. The
          output of <code>show</code> can be filtered: <code>| include TEXT</code>,
          <code>| exclude TEXT</code>, <code>| begin TEXT</code>; <code>| json</code> makes JSON
          of it.</p>
        <nav>
          <xsl:for-each select="c:mode">
            <a href="#{@name}"><xsl:value-of select="@name"/></a>
          </xsl:for-each>
        </nav>
        <xsl:apply-templates select="c:mode"/>
        <xsl:call-template name="interfaces"/>
      </body>
    </html>
  </xsl:template>

  <!-- A command is told in the first of its modes that there is. -->
  <xsl:template match="c:mode">
    <xsl:variable name="name" select="@name"/>
    <h2 id="{@name}"><xsl:value-of select="@name"/>:
      <code>Hostname<xsl:value-of select="@prompt"/></code></h2>
    <p><xsl:value-of select="@help"/></p>
    <dl>
      <xsl:for-each select="/c:cli/c:command[not(@hidden = 'true')]
          [contains(concat(' ', normalize-space(@modes), ' '), concat(' ', $name, ' '))]">
        <xsl:if test="not(contains(concat(' ', normalize-space(@modes)), concat(' ', $name)) and
            substring-before(concat(' ', normalize-space(@modes), ' '),
            concat(' ', $name, ' ')) != '')">
          <xsl:apply-templates select="."/>
        </xsl:if>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template match="c:command">
    <dt>
      <xsl:if test="c:no">[<b>no</b>] </xsl:if>
      <xsl:call-template name="syntax"/>
    </dt>
    <dd>
      <p><xsl:value-of select="@help"/></p>
      <xsl:if test="c:no">
        <p><code>no</code>: <xsl:value-of select="c:no/@help"/></p>
      </xsl:if>
      <xsl:if test=".//c:argument">
        <ul>
          <xsl:apply-templates select=".//c:argument" mode="detail"/>
        </ul>
      </xsl:if>
      <xsl:if test="contains(normalize-space(@modes), ' ')">
        <p>In: <xsl:value-of select="normalize-space(@modes)"/></p>
      </xsl:if>
      <xsl:if test="@changes = 'true'">
        <p>For those who may configure.</p>
      </xsl:if>
    </dd>
  </xsl:template>

  <xsl:template match="c:argument" mode="detail">
    <li>
      <var><xsl:value-of select="@name"/></var>
      <xsl:value-of select="concat(': ', @help)"/>
      <xsl:if test="@type = 'number'">
        <xsl:value-of select="concat(', ', @least, ' to ', @most)"/>
        <xsl:if test="@replay-least or @replay-most">
          <xsl:text> (in a configuration file </xsl:text>
          <xsl:choose>
            <xsl:when test="@replay-least"><xsl:value-of select="@replay-least"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="@least"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text> to </xsl:text>
          <xsl:choose>
            <xsl:when test="@replay-most"><xsl:value-of select="@replay-most"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="@most"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text>)</xsl:text>
        </xsl:if>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- Syntax. -->

  <xsl:template name="syntax">
    <xsl:for-each select="c:word | c:argument | c:optional | c:choice | c:options | c:group">
      <xsl:if test="position() > 1"><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="syntax"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="c:word" mode="syntax"><xsl:value-of select="@name"/></xsl:template>
  <xsl:template match="c:argument" mode="syntax">
    <var><xsl:call-template name="constant">
      <xsl:with-param name="text" select="@name"/>
    </xsl:call-template></var>
  </xsl:template>
  <xsl:template match="c:group" mode="syntax"><xsl:call-template name="syntax"/></xsl:template>
  <xsl:template match="c:optional" mode="syntax">
    <xsl:text>[ </xsl:text><xsl:call-template name="syntax"/><xsl:text> ]</xsl:text>
  </xsl:template>
  <xsl:template match="c:choice" mode="syntax">
    <xsl:text>{ </xsl:text>
    <xsl:for-each select="*">
      <xsl:if test="position() > 1"><xsl:text> | </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="syntax"/>
    </xsl:for-each>
    <xsl:text> }</xsl:text>
  </xsl:template>
  <xsl:template match="c:options" mode="syntax">
    <xsl:for-each select="*">
      <xsl:if test="position() > 1"><xsl:text> </xsl:text></xsl:if>
      <xsl:text>[ </xsl:text><xsl:apply-templates select="." mode="syntax"/><xsl:text> ]</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="interfaces">
    <h2 id="interfaces">Types of interfaces</h2>
    <table>
      <xsl:for-each select="c:interface-type">
        <tr><td><xsl:value-of select="@name"/></td><td><xsl:value-of select="@help"/></td></tr>
      </xsl:for-each>
    </table>
  </xsl:template>
</xsl:stylesheet>
