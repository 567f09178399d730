<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!--
  The parameters of a model with the facets that hold for them, straight from the documents: this
  knows nothing of the generator and shares nothing with it, so that the two check one another.
  Imports are read with document(), as FILE?SPEC relative to the importing file; imports.c finds them.

  <facets>
    <parameter path="Device.Time.Enable" type="string"> <list …/> <list-size …/> <range …/> <size …/>
      <enumeration …/> <pattern …/> </parameter>
    <deleted path="Device.Time.X"/>
  </facets>

  A model with a base comes after it, and says only what is new: layers.c lays one over the other.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The address of a device type, or nothing; the model of a document with several. -->
  <xsl:param name="device-type"/>
  <xsl:param name="root"/>

  <xsl:key name="import" match="import/*" use="concat(name(), ' ', @name)"/>
  <xsl:key name="definition" match="dataType[@name][not(parent::import)] |
      component[@name][not(parent::import)] | model[@name][not(parent::import)]" use="concat(name(), ' ', @name)"/>
  <xsl:key name="changed" match="/*/model/object/parameter" use="concat(../@ref, @ref)"/>

  <xsl:template match="/">
    <facets>
      <xsl:apply-templates select="*/model[not($root) or @name = $root]" mode="layers"/>
    </facets>
  </xsl:template>

  <xsl:template match="model" mode="layers">
    <xsl:if test="@base">
      <xsl:call-template name="go">
        <xsl:with-param name="kind" select="'model'"/>
        <xsl:with-param name="name" select="@base"/>
        <xsl:with-param name="purpose" select="'layers'"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="*" mode="walk"/>
  </xsl:template>

  <xsl:template match="*" mode="walk"/>

  <xsl:template match="component" mode="walk">
    <xsl:param name="path"/>
    <xsl:call-template name="go">
      <xsl:with-param name="kind" select="'component'"/>
      <xsl:with-param name="name" select="@ref"/>
      <xsl:with-param name="path" select="concat($path, @path)"/>
      <xsl:with-param name="purpose" select="'walk'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="object[not(@status = 'deleted')]" mode="walk">
    <xsl:param name="path"/>
    <xsl:apply-templates select="parameter | component" mode="walk">
      <xsl:with-param name="path" select="concat($path, @name, @base)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="object[@status = 'deleted'] | parameter[@status = 'deleted']" mode="walk">
    <xsl:param name="path"/>
    <deleted path="{$path}{@name}{@base}"/>
  </xsl:template>

  <xsl:template match="parameter[not(@status = 'deleted')]" mode="walk">
    <xsl:param name="path"/>
    <xsl:variable name="own" select="concat($path, @name, @base)"/>
    <xsl:variable name="syntax" select="syntax"/>
    <xsl:variable name="type" select="syntax/*[not(self::list or self::default)][1]"/>
    <parameter path="{$own}">
      <xsl:attribute name="type">
        <xsl:apply-templates select="$type" mode="type"/>
      </xsl:attribute>
      <!-- The device type comes first, then the parameter itself, then its data types. -->
      <xsl:choose>
        <xsl:when test="$device-type">
          <xsl:for-each select="document($device-type)">
            <xsl:call-template name="all-facets">
              <xsl:with-param name="changed" select="key('changed', $own)/syntax"/>
              <xsl:with-param name="syntax" select="$syntax"/>
              <xsl:with-param name="type" select="$type"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="all-facets">
            <xsl:with-param name="changed" select="/.."/>
            <xsl:with-param name="syntax" select="$syntax"/>
            <xsl:with-param name="type" select="$type"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </parameter>
  </xsl:template>

  <xsl:template name="all-facets">
    <xsl:param name="changed"/>
    <xsl:param name="syntax"/>
    <xsl:param name="type"/>
    <xsl:variable name="changed-type" select="$changed/*[not(self::list or self::default)][1]"/>
    <xsl:variable name="list" select="$changed/list | $syntax/list[not($changed/list)]"/>
    <xsl:choose>
      <xsl:when test="$list">
        <xsl:apply-templates select="$list" mode="list"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$type" mode="list-of-type"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="facet">
      <xsl:with-param name="kind" select="'range'"/>
      <xsl:with-param name="changed" select="$changed-type"/>
      <xsl:with-param name="type" select="$type"/>
    </xsl:call-template>
    <xsl:call-template name="facet">
      <xsl:with-param name="kind" select="'size'"/>
      <xsl:with-param name="changed" select="$changed-type"/>
      <xsl:with-param name="type" select="$type"/>
    </xsl:call-template>
    <xsl:call-template name="facet">
      <xsl:with-param name="kind" select="'enumeration'"/>
      <xsl:with-param name="changed" select="$changed-type"/>
      <xsl:with-param name="type" select="$type"/>
    </xsl:call-template>
    <xsl:call-template name="facet">
      <xsl:with-param name="kind" select="'pattern'"/>
      <xsl:with-param name="changed" select="$changed-type"/>
      <xsl:with-param name="type" select="$type"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="facet">
    <xsl:param name="kind"/>
    <xsl:param name="changed"/>
    <xsl:param name="type"/>
    <xsl:variable name="there" select="$changed/*[name() = $kind]"/>
    <xsl:apply-templates select="$there" mode="facet"/>
    <xsl:if test="not($there)">
      <xsl:apply-templates select="$type" mode="nearest">
        <xsl:with-param name="kind" select="$kind"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- What is deleted stays, to take away what is in the layer below. -->
  <xsl:template match="*" mode="facet">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="list" mode="list">
    <list>
      <xsl:copy-of select="@minItems | @maxItems | @status"/>
    </list>
    <xsl:for-each select="size">
      <list-size>
        <xsl:copy-of select="@*"/>
      </list-size>
    </xsl:for-each>
  </xsl:template>

  <!-- Up the chain of data types, for the built-in type, a list, or the nearest facets of a kind. -->
  <xsl:template match="*" mode="type">
    <xsl:value-of select="name()"/>
  </xsl:template>

  <xsl:template match="dataType" mode="type">
    <xsl:choose>
      <xsl:when test="@ref | @base">
        <xsl:call-template name="go">
          <xsl:with-param name="kind" select="'dataType'"/>
          <xsl:with-param name="name" select="@ref | @base"/>
          <xsl:with-param name="purpose" select="'type'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[not(self::description or self::list)]" mode="type"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="list-of-type"/>

  <xsl:template match="dataType" mode="list-of-type">
    <xsl:choose>
      <xsl:when test="list[not(@status = 'deleted')]">
        <xsl:apply-templates select="list" mode="list"/>
      </xsl:when>
      <xsl:when test="@ref | @base">
        <xsl:call-template name="go">
          <xsl:with-param name="kind" select="'dataType'"/>
          <xsl:with-param name="name" select="@ref | @base"/>
          <xsl:with-param name="purpose" select="'list'"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="nearest">
    <xsl:param name="kind"/>
    <xsl:apply-templates select="*[name() = $kind]" mode="facet"/>
  </xsl:template>

  <xsl:template match="dataType" mode="nearest">
    <xsl:param name="kind"/>
    <xsl:choose>
      <xsl:when test="*[name() = $kind][not(@status = 'deleted')]">
        <xsl:apply-templates select="*[name() = $kind]" mode="facet"/>
      </xsl:when>
      <xsl:when test="@ref | @base">
        <xsl:call-template name="go">
          <xsl:with-param name="kind" select="'dataType'"/>
          <xsl:with-param name="name" select="@ref | @base"/>
          <xsl:with-param name="purpose" select="$kind"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[not(self::description or self::list)]" mode="nearest">
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- On to a definition by name: in this document, or in the one that an import says. -->
  <xsl:template name="go">
    <xsl:param name="kind"/>
    <xsl:param name="name"/>
    <xsl:param name="path"/>
    <xsl:param name="purpose"/>
    <xsl:variable name="key" select="concat($kind, ' ', $name)"/>
    <xsl:variable name="here" select="key('definition', $key)"/>
    <xsl:variable name="import" select="key('import', $key)[1]"/>
    <xsl:choose>
      <xsl:when test="$here and $purpose = 'walk'">
        <xsl:apply-templates select="$here/*" mode="walk">
          <xsl:with-param name="path" select="$path"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$here and $purpose = 'layers'">
        <xsl:apply-templates select="$here" mode="layers"/>
      </xsl:when>
      <xsl:when test="$here and $purpose = 'type'">
        <xsl:apply-templates select="$here" mode="type"/>
      </xsl:when>
      <xsl:when test="$here and $purpose = 'list'">
        <xsl:apply-templates select="$here" mode="list-of-type"/>
      </xsl:when>
      <xsl:when test="$here">
        <xsl:apply-templates select="$here" mode="nearest">
          <xsl:with-param name="kind" select="$purpose"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$import">
        <xsl:for-each select="document(concat($import/../@file, '?', $import/../@spec), $import)">
          <xsl:call-template name="go">
            <xsl:with-param name="kind" select="$kind"/>
            <xsl:with-param name="name" select="concat($import/@ref, substring($import/@name, 1,
                string-length($import/@name) * not($import/@ref)))"/>
            <xsl:with-param name="path" select="$path"/>
            <xsl:with-param name="purpose" select="$purpose"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <!-- Published documents use data types that their import does not name. -->
      <xsl:when test="/*/import[@file = 'tr-106-types.xml']">
        <xsl:for-each select="document(/*/import/@file[. = 'tr-106-types.xml'])">
          <xsl:call-template name="go">
            <xsl:with-param name="kind" select="$kind"/>
            <xsl:with-param name="name" select="$name"/>
            <xsl:with-param name="purpose" select="$purpose"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no ', $key)"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
