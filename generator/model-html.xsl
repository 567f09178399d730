<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  model.html: the reference page. It holds the tables row by row, as page.js says, and that script
  with its style, which cwmpdump has as well. The rows are one text, so that nothing of the model
  can become markup.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xi="http://www.w3.org/2001/XInclude" exclude-result-prefixes="xi">
  <xsl:import href="text.xsl"/>
  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

  <xsl:key name="fields" match="/tables/parameter" use="@object"/>
  <xsl:key name="key" match="/tables/key[@object]" use="@object"/>
  <xsl:key name="key-parameter" match="/tables/key-parameter[@key]" use="@key"/>
  <xsl:key name="role" match="/tables/role[@path]" use="@path"/>

  <!-- What a cell cannot have; blanks stand for it. -->
  <xsl:variable name="white" select="'&#9;&#10;&#13;'"/>

  <xsl:template match="/tables">
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>
          <xsl:value-of select="@name"/>
        </title>
        <style>
          <xi:include href="page.css" parse="text"/>
        </style>
      </head>
      <body>
        <noscript>This page shows the model by a script.</noscript>
        <pre id="model" hidden="hidden">
          <xsl:value-of select="concat('&#10;m&#9;', @name, '&#9;', translate(@spec, $white, '   '),
              '&#9;', $name, '&#10;')"/>
          <xsl:apply-templates select="syntax | item | key | key-parameter"/>
          <xsl:apply-templates select="object"/>
          <xsl:apply-templates select="profile"/>
        </pre>
        <script>
          <xi:include href="page.js" parse="text"/>
        </script>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="object">
    <xsl:value-of select="concat('o&#9;', @path, '&#9;', substring('t', 1, boolean(@table)),
        substring('a', 1, @create = '1'), substring('-', 1, @delete = '1'),
        substring('k', 1, boolean(@fixed)), substring('w', 1, @access = 'readWrite'),
        substring('x', 1, @status = 'deprecated' or @status = 'obsoleted'), '&#9;', @minEntries,
        '&#9;', substring(@maxEntries, 1, string-length(@maxEntries) * (@maxEntries != 'unbounded')),
        '&#9;', @handler, '&#9;')"/>
    <xsl:value-of select="concat(number(concat('0', key('key', @path)/@index)), '&#9;', @keys,
        '&#9;', key('parameter', @number-of-entries)/@index, '&#9;',
        key('parameter', @enable)/@index, '&#10;')"/>
    <xsl:apply-templates select="@about"/>
    <xsl:apply-templates select="key('fields', @path)"/>
  </xsl:template>

  <xsl:template match="parameter">
    <xsl:value-of select="concat('p&#9;', translate(@name, $white, '   '), '&#9;',
        key('syntax', @syntax)/@index, '&#9;', substring('w', 1, @access = 'readWrite'),
        substring('1', 1, @access = 'writeOnceReadOnly'),
        substring('c', 1, @activeNotify = 'canDeny'),
        substring('f', 1, @activeNotify = 'forceEnabled'),
        substring('d', 1, @activeNotify = 'forceDefaultEnabled'),
        substring('i', 1, @forcedInform = 'true' or @forcedInform = '1'),
        substring('h', 1, @hidden = 'true' or @hidden = '1' or @secured = 'true' or @secured = '1'),
        substring('!', 1, @command = 'true' or @command = '1'),
        substring('x', 1, @status = 'deprecated' or @status = 'obsoleted'))"/>
    <xsl:value-of select="concat(substring('F', 1, @default-type = 'factory'),
        substring('o', 1, @default-type = 'object'), '&#9;', translate(@default, $white, '   '),
        '&#9;', key('role', @path)/@name, '&#9;', key('object', @counts)/@index, '&#10;')"/>
    <xsl:apply-templates select="@about"/>
  </xsl:template>

  <xsl:template match="@about">
    <xsl:value-of select="concat('D&#9;', ., '&#10;')"/>
  </xsl:template>

  <xsl:template match="syntax">
    <xsl:value-of select="concat('y&#9;', @type, '&#9;', substring('L', 1, boolean(list)), '&#9;',
        number(concat('0', list/@minItems)), '&#9;',
        substring(list/@maxItems, 1, string-length(list/@maxItems) *
        (list/@maxItems != 'unbounded')))"/>
    <xsl:apply-templates select="." mode="run">
      <xsl:with-param name="run" select="concat('range ', @range)"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="." mode="run">
      <xsl:with-param name="run" select="concat('size ', @size)"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="." mode="run">
      <xsl:with-param name="run" select="concat('enumeration ', @enumeration)"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="." mode="run">
      <xsl:with-param name="run" select="concat('pattern ', @pattern)"/>
    </xsl:apply-templates>
    <xsl:value-of select="concat('&#9;', key('run', concat('reference ', @reference))/@index)"/>
    <xsl:apply-templates select="." mode="run">
      <xsl:with-param name="run" select="concat('size ', list/run/@signature)"/>
    </xsl:apply-templates>
    <xsl:value-of select="concat('&#9;', translate(@units, $white, '   '), '&#10;')"/>
  </xsl:template>

  <!-- First index and count of a run of items. -->
  <xsl:template match="syntax" mode="run">
    <xsl:param name="run"/>
    <xsl:variable name="first" select="key('run', $run)"/>
    <xsl:value-of select="concat('&#9;', number(concat('0', $first/@index)), '&#9;',
        number(concat('0', $first/@count)))"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'range']">
    <xsl:value-of select="concat('r&#9;', @minInclusive, '&#9;', @maxInclusive, '&#9;', @step,
        '&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'size']">
    <xsl:value-of select="concat('s&#9;', @minLength, '&#9;', @maxLength, '&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'enumeration']">
    <xsl:value-of select="concat('e&#9;', translate(@value, $white, '   '), '&#9;',
        substring('R', 1, @access = 'readOnly'), '&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'pattern']">
    <xsl:value-of select="concat('x&#9;', translate(@value, $white, '   '), '&#10;')"/>
  </xsl:template>

  <xsl:template match="item[@kind = 'reference']">
    <xsl:value-of select="concat('f&#9;', substring('P', 1, @type = 'pathRef'),
        substring('I', 1, @type = 'instanceRef'), substring('E', 1, @type = 'enumerationRef'),
        '&#9;', substring('s', 1, @refType = 'strong'),
        substring('p', 1, @targetType = 'parameter'), '&#9;',
        translate(@targetParent, $white, '   '), '&#9;', translate(@targetParam, $white, '   '),
        '&#9;', translate(@nullValue, $white, '   '), '&#10;')"/>
  </xsl:template>

  <xsl:template match="key">
    <xsl:value-of select="concat('k&#9;', key('key-parameter', @id)/@index, '&#9;', @parameters,
        '&#9;', substring('N', 1, @functional = 'false' or @functional = '0'), '&#10;')"/>
  </xsl:template>

  <xsl:template match="key-parameter">
    <xsl:value-of select="concat('q&#9;', key('parameter', @path)/@index, '&#10;')"/>
  </xsl:template>

  <xsl:template match="profile">
    <xsl:value-of select="concat('P&#9;', translate(@name, $white, '   '), '&#9;',
        translate(@base, $white, '   '), '&#9;', translate(@extends, $white, '   '), '&#9;',
        @required, '&#10;')"/>
    <xsl:for-each select="missing">
      <xsl:value-of select="concat('M&#9;', translate(@path, $white, '   '), '&#9;', @why, '&#10;')"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
