<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What the output stylesheets share: C strings, C names, and the keys of the tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:param name="name"/>
  <!-- Where generated files include the headers of handler authors from: installed ones, or those
       of the project itself. -->
  <xsl:param name="headers"/>

  <xsl:key name="object" match="/tables/object" use="@path"/>
  <xsl:key name="parameter" match="/tables/parameter" use="@path"/>
  <xsl:key name="syntax" match="/tables/syntax" use="@signature"/>
  <xsl:key name="run" match="/tables/item[@run]" use="concat(@kind, ' ', @run)"/>

  <xsl:variable name="upper-name"
      select="translate($name, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')"/>

  <xsl:template name="head">
    <xsl:text>/* SPDX-License-Identifier: Apache-2.0 */&#10;</xsl:text>
    <xsl:text>/* Written by dmgen from </xsl:text>
    <xsl:value-of select="concat(/tables/@name, ' (', translate(/tables/@spec, '*&#10;', '..'),
        ')')"/>
    <xsl:text>; not to be edited. */&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="include">
    <xsl:param name="header"/>
    <xsl:choose>
      <xsl:when test="$headers">
        <xsl:value-of select="concat('#include &quot;', $headers, '/', $header, '&quot;&#10;&#10;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('#include &lt;cwmpd/', $header, '&gt;&#10;&#10;')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words of a comment: `room` columns are left on this line and `width` are on further ones, which
       begin with `margin`. -->
  <xsl:template name="wrap">
    <xsl:param name="text"/>
    <xsl:param name="room"/>
    <xsl:param name="width"/>
    <xsl:param name="margin"/>
    <xsl:param name="blank"/>
    <xsl:variable name="word" select="substring-before(concat($text, ' '), ' ')"/>
    <xsl:variable name="fits" select="string-length(concat($blank, $word)) &lt;= $room or
        $room = $width"/>
    <xsl:choose>
      <xsl:when test="string-length(concat($blank, $text)) &lt;= $room">
        <xsl:value-of select="concat($blank, $text)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(substring($blank, 1, $fits),
            substring(concat('&#10;', $margin), 1, string-length($margin) * not($fits) +
            not($fits)), $word)"/>
        <xsl:if test="contains($text, ' ')">
          <xsl:call-template name="wrap">
            <xsl:with-param name="text" select="substring-after($text, ' ')"/>
            <xsl:with-param name="room" select="$room * $fits + $width * not($fits) -
                string-length($word) - ($fits and $blank != '')"/>
            <xsl:with-param name="width" select="$width"/>
            <xsl:with-param name="margin" select="$margin"/>
            <xsl:with-param name="blank" select="' '"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A C string literal. Question marks are escaped as well: two of them might begin a trigraph. -->
  <xsl:template name="c-string">
    <xsl:param name="text"/>
    <xsl:text>"</xsl:text>
    <xsl:call-template name="c-escape">
      <xsl:with-param name="text" select="$text"/>
    </xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:variable name="to-escape" select="'\&quot;?&#9;&#10;&#13;'"/>

  <!-- A text without special characters, one special character, or both halves of a text:
       that way a long text does not mean deep recursion. -->
  <xsl:template name="c-escape">
    <xsl:param name="text"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="translate($text, $to-escape, '') = $text">
        <xsl:value-of select="$text"/>
      </xsl:when>
      <xsl:when test="$length = 1">
        <xsl:text>\</xsl:text>
        <xsl:value-of select="translate($text, '&#9;&#10;&#13;', 'tnr')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="half" select="floor($length div 2)"/>
        <xsl:call-template name="c-escape">
          <xsl:with-param name="text" select="substring($text, 1, $half)"/>
        </xsl:call-template>
        <xsl:call-template name="c-escape">
          <xsl:with-param name="text" select="substring($text, $half + 1)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
