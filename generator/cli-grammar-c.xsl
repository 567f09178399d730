<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- grammar.c: the tables of the operator's commands. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:cwmpd:cli-1-0">
  <xsl:import href="cli.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/c:cli">
    <xsl:call-template name="cli-head"/>
    <xsl:text>#include "cli/grammar.h"&#10;&#10;#include "cli/actions.h"&#10;</xsl:text>
    <xsl:text>&#10;#include &lt;stddef.h&gt;&#10;&#10;</xsl:text>
    <xsl:call-template name="modes"/>
    <xsl:call-template name="interface-types"/>
    <xsl:call-template name="settings"/>
    <xsl:apply-templates select="//c:word | //c:argument" mode="follow"/>
    <xsl:text>&#10;static const struct cli_node nodes[] = {&#10;</xsl:text>
    <xsl:apply-templates select="//c:word | //c:argument" mode="node"/>
    <xsl:text>};&#10;&#10;</xsl:text>
    <xsl:apply-templates select="c:command" mode="effects"/>
    <xsl:text>&#10;static const struct cli_command commands[] = {&#10;</xsl:text>
    <xsl:apply-templates select="c:command" mode="command"/>
    <xsl:text>};&#10;&#10;</xsl:text>
    <xsl:apply-templates select="c:display" mode="rows"/>
    <xsl:call-template name="orders"/>
    <xsl:call-template name="grammar"/>
  </xsl:template>

  <!-- ,field = "text"  (nothing without a text) -->
  <xsl:template name="text-field">
    <xsl:param name="field"/>
    <xsl:param name="text"/>
    <xsl:if test="$text">
      <xsl:value-of select="concat(', .', $field, ' = ')"/>
      <xsl:call-template name="c-string">
        <xsl:with-param name="text" select="$text"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="flag-field">
    <xsl:param name="field"/>
    <xsl:param name="flag"/>
    <xsl:if test="$flag = 'true' or $flag = '1'">
      <xsl:value-of select="concat(', .', $field, ' = true')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="target-fields">
    <xsl:choose>
      <xsl:when test="@role">
        <xsl:text>, .target = CLI_TARGET_ROLE, .index = ROLE_</xsl:text>
        <xsl:call-template name="constant">
          <xsl:with-param name="text" select="@role"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="@setting">
        <xsl:text>, .target = CLI_TARGET_SETTING, .index = SETTING_</xsl:text>
        <xsl:call-template name="constant">
          <xsl:with-param name="text" select="@setting"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="@key = 'true' or @key = '1'">, .target = CLI_TARGET_KEY</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- ,field = number of the mode; -1 without a name -->
  <xsl:template name="mode-field">
    <xsl:param name="field"/>
    <xsl:param name="name"/>
    <xsl:value-of select="concat(', .', $field, ' = ')"/>
    <xsl:choose>
      <xsl:when test="$name">
        <xsl:value-of select="count(key('mode', $name)/preceding-sibling::c:mode)"/>
      </xsl:when>
      <xsl:otherwise>-1</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="modes">
    <xsl:text>static const struct cli_mode modes[] = {&#10;</xsl:text>
    <xsl:for-each select="c:mode">
      <xsl:text>    {.name = "</xsl:text>
      <xsl:value-of select="@name"/>
      <xsl:text>"</xsl:text>
      <xsl:call-template name="text-field">
        <xsl:with-param name="field" select="'prompt'"/>
        <xsl:with-param name="text" select="concat(substring-before(concat(@prompt, '{key}'),
            '{key}'), '')"/>
      </xsl:call-template>
      <xsl:call-template name="text-field">
        <xsl:with-param name="field" select="'prompt_end'"/>
        <xsl:with-param name="text" select="substring-after(@prompt, '{key}')"/>
      </xsl:call-template>
      <xsl:call-template name="mode-field">
        <xsl:with-param name="field" select="'parent'"/>
        <xsl:with-param name="name" select="@parent"/>
      </xsl:call-template>
      <xsl:call-template name="mode-field">
        <xsl:with-param name="field" select="'escape'"/>
        <xsl:with-param name="name" select="@escape"/>
      </xsl:call-template>
      <xsl:call-template name="flag-field">
        <xsl:with-param name="field" select="'inherits'"/>
        <xsl:with-param name="flag" select="@inherits"/>
      </xsl:call-template>
      <xsl:text>},&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="interface-types">
    <xsl:text>static const struct cli_interface_type interface_types[] = {&#10;</xsl:text>
    <xsl:for-each select="c:interface-type">
      <xsl:value-of select="concat('    {.name = &quot;', @name, '&quot;')"/>
      <xsl:call-template name="text-field">
        <xsl:with-param name="field" select="'help'"/>
        <xsl:with-param name="text" select="@help"/>
      </xsl:call-template>
      <xsl:text>},&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="settings">
    <xsl:text>static const struct cli_setting_row settings[SETTING_COUNT] = {&#10;</xsl:text>
    <xsl:for-each select="c:setting">
      <xsl:value-of select="concat('    {.name = &quot;', @name, '&quot;, .default_value = ')"/>
      <xsl:call-template name="c-string">
        <xsl:with-param name="text" select="@default"/>
      </xsl:call-template>
      <xsl:call-template name="flag-field">
        <xsl:with-param name="field" select="'secret'"/>
        <xsl:with-param name="flag" select="@secret"/>
      </xsl:call-template>
      <xsl:call-template name="flag-field">
        <xsl:with-param name="field" select="'per_interface'"/>
        <xsl:with-param name="flag" select="@per-interface"/>
      </xsl:call-template>
      <xsl:text>},&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- static const uint16_t follow_3[] = {4, 7}; -->
  <xsl:template match="*" mode="follow">
    <xsl:if test="@follow">
      <xsl:value-of select="concat('static const uint16_t follow_', @index, '[] = {', @follow,
          '};&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="node">
    <xsl:text>    {.command = </xsl:text>
    <xsl:value-of select="count(ancestor::c:command/preceding-sibling::c:command)"/>
    <xsl:choose>
      <xsl:when test="self::c:word">
        <xsl:value-of select="concat(', .word = &quot;', @name, '&quot;')"/>
        <xsl:call-template name="text-field">
          <xsl:with-param name="field" select="'name'"/>
          <xsl:with-param name="text" select="@argument"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="argument-fields"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="text-field">
      <xsl:with-param name="field" select="'help'"/>
      <xsl:with-param name="text" select="@help"/>
    </xsl:call-template>
    <xsl:if test="@follow">
      <xsl:value-of select="concat(', .follow = follow_', @index, ', .follow_count = sizeof follow_',
          @index, ' / sizeof *follow_', @index)"/>
    </xsl:if>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'last'"/>
      <xsl:with-param name="flag" select="@last"/>
    </xsl:call-template>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'no_last'"/>
      <xsl:with-param name="flag" select="@no-last"/>
    </xsl:call-template>
    <xsl:call-template name="part-field"/>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <!-- The optional part that a node belongs to, numbered from 1 within the command. -->
  <xsl:template name="part-field">
    <xsl:variable name="part" select="ancestor-or-self::*[self::c:optional or parent::c:options][1]"/>
    <xsl:if test="$part">
      <xsl:variable name="command" select="generate-id(ancestor::c:command)"/>
      <xsl:value-of select="concat(', .part = ', 1 + count($part/preceding::*[self::c:optional or
          parent::c:options][generate-id(ancestor::c:command) = $command]))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="argument-fields">
    <xsl:text>, .type = CLI_TYPE_</xsl:text>
    <xsl:call-template name="constant">
      <xsl:with-param name="text" select="@type"/>
    </xsl:call-template>
    <xsl:call-template name="text-field">
      <xsl:with-param name="field" select="'name'"/>
      <xsl:with-param name="text" select="@name"/>
    </xsl:call-template>
    <xsl:if test="@type = 'number'">
      <xsl:value-of select="concat(', .least = ', @least, 'u, .most = ', @most, 'u')"/>
      <xsl:text>, .replay_least = </xsl:text>
      <xsl:choose>
        <xsl:when test="@replay-least"><xsl:value-of select="@replay-least"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@least"/></xsl:otherwise>
      </xsl:choose>
      <xsl:text>u, .replay_most = </xsl:text>
      <xsl:choose>
        <xsl:when test="@replay-most"><xsl:value-of select="@replay-most"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@most"/></xsl:otherwise>
      </xsl:choose>
      <xsl:text>u</xsl:text>
    </xsl:if>
    <xsl:call-template name="target-fields"/>
  </xsl:template>

  <!-- Commands. -->

  <!-- One line of an array of effects. -->
  <xsl:template match="c:set | c:clear | c:argument" mode="effect">
    <xsl:param name="value" select="@value"/>
    <xsl:text>    {.value = </xsl:text>
    <xsl:choose>
      <xsl:when test="self::c:set and $value = @value">
        <xsl:call-template name="c-string">
          <xsl:with-param name="text" select="@value"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>NULL</xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="target-fields"/>
    <xsl:call-template name="text-field">
      <xsl:with-param name="field" select="'notice'"/>
      <xsl:with-param name="text" select="@notice"/>
    </xsl:call-template>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <!-- What the `no` form does: what it says itself, and a default for all else that is set. -->
  <xsl:template match="c:command" mode="no-effects">
    <xsl:variable name="command" select="."/>
    <xsl:apply-templates select="c:no/c:set | c:no/c:clear" mode="effect"/>
    <xsl:for-each select="c:set | .//c:argument[@role or @setting]">
      <xsl:variable name="role" select="@role"/>
      <xsl:variable name="setting" select="@setting"/>
      <xsl:if test="not($command/c:no/*[@role = $role or @setting = $setting])">
        <xsl:apply-templates select="." mode="effect">
          <xsl:with-param name="value" select="NULL"/>
        </xsl:apply-templates>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="c:command" mode="effects">
    <xsl:variable name="index" select="count(preceding-sibling::c:command)"/>
    <xsl:if test="c:set | c:clear">
      <xsl:value-of select="concat('static const struct cli_effect effects_', $index,
          '[] = {&#10;')"/>
      <xsl:apply-templates select="c:set | c:clear" mode="effect"/>
      <xsl:text>};&#10;</xsl:text>
    </xsl:if>
    <xsl:if test="c:no and (c:no/* or c:set or .//c:argument[@role or @setting])">
      <xsl:value-of select="concat('static const struct cli_effect no_effects_', $index,
          '[] = {&#10;')"/>
      <xsl:apply-templates select="." mode="no-effects"/>
      <xsl:text>};&#10;</xsl:text>
    </xsl:if>
    <xsl:value-of select="concat('static const uint16_t first_', $index, '[] = {', @first,
        '};&#10;')"/>
  </xsl:template>

  <xsl:template name="effects-field">
    <xsl:param name="field"/>
    <xsl:param name="array"/>
    <xsl:value-of select="concat(', .', $field, ' = ', $array, ', .', $field, '_count = sizeof ',
        $array, ' / sizeof *', $array)"/>
  </xsl:template>

  <!-- Bits of the modes in a list of names. -->
  <xsl:template name="mode-bits">
    <xsl:param name="names"/>
    <xsl:variable name="name" select="substring-before(concat($names, ' '), ' ')"/>
    <xsl:if test="$name != ''">
      <xsl:value-of select="concat('1u &lt;&lt; ',
          count(key('mode', $name)/preceding-sibling::c:mode))"/>
      <xsl:if test="contains($names, ' ')"> | </xsl:if>
      <xsl:call-template name="mode-bits">
        <xsl:with-param name="names" select="substring-after($names, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:command" mode="command">
    <xsl:variable name="index" select="count(preceding-sibling::c:command)"/>
    <xsl:text>    {.modes = </xsl:text>
    <xsl:call-template name="mode-bits">
      <xsl:with-param name="names" select="normalize-space(@modes)"/>
    </xsl:call-template>
    <xsl:text>, .node = </xsl:text>
    <xsl:value-of select="(.//c:word | .//c:argument)[1]/@index"/>
    <xsl:value-of select="concat(', .node_count = ', count(.//c:word | .//c:argument))"/>
    <xsl:call-template name="effects-field">
      <xsl:with-param name="field" select="'first'"/>
      <xsl:with-param name="array" select="concat('first_', $index)"/>
    </xsl:call-template>
    <xsl:if test="c:set | c:clear">
      <xsl:call-template name="effects-field">
        <xsl:with-param name="field" select="'effects'"/>
        <xsl:with-param name="array" select="concat('effects_', $index)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="c:no and (c:no/* or c:set or .//c:argument[@role or @setting])">
      <xsl:call-template name="effects-field">
        <xsl:with-param name="field" select="'no_effects'"/>
        <xsl:with-param name="array" select="concat('no_effects_', $index)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="mode-field">
      <xsl:with-param name="field" select="'enter'"/>
      <xsl:with-param name="name" select="@enter"/>
    </xsl:call-template>
    <xsl:if test="@leave">
      <xsl:text>, .leave = CLI_LEAVE_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="@leave"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="command-flags"/>
    <xsl:text>},&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="command-flags">
    <xsl:if test="@action">
      <xsl:value-of select="concat(', .action = cli_action_', @action)"/>
    </xsl:if>
    <xsl:if test="c:no">, .negatable = true</xsl:if>
    <xsl:if test="c:no/@action">
      <xsl:value-of select="concat(', .no_action = cli_action_', c:no/@action)"/>
    </xsl:if>
    <xsl:if test="@display">
      <xsl:text>, .display = 1 + </xsl:text>
      <xsl:variable name="name" select="@display"/>
      <xsl:value-of select="count(/c:cli/c:display[@name = $name]/preceding-sibling::c:display)"/>
    </xsl:if>
    <xsl:call-template name="text-field">
      <xsl:with-param name="field" select="'message'"/>
      <xsl:with-param name="text" select="@message"/>
    </xsl:call-template>
    <xsl:call-template name="text-field">
      <xsl:with-param name="field" select="'warning'"/>
      <xsl:with-param name="text" select="@warning"/>
    </xsl:call-template>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'changes'"/>
      <xsl:with-param name="flag" select="@changes"/>
    </xsl:call-template>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'filter'"/>
      <xsl:with-param name="flag" select="@filter"/>
    </xsl:call-template>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'hidden'"/>
      <xsl:with-param name="flag" select="@hidden"/>
    </xsl:call-template>
    <xsl:call-template name="flag-field">
      <xsl:with-param name="field" select="'unwritten'"/>
      <xsl:with-param name="flag" select="string(@written = 'false' or @written = '0')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown. -->

  <xsl:template match="c:display" mode="rows">
    <xsl:value-of select="concat('static const struct cli_row rows_',
        count(preceding-sibling::c:display), '[] = {&#10;')"/>
    <xsl:for-each select="c:row">
      <xsl:text>    {.label = </xsl:text>
      <xsl:call-template name="c-string">
        <xsl:with-param name="text" select="@label"/>
      </xsl:call-template>
      <xsl:text>, .format = CLI_FORMAT_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="concat(@format, substring('text', 1, 4 * not(@format)))"/>
      </xsl:call-template>
      <xsl:text>, .role = ROLE_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="concat(@role, substring('count', 1, 5 * not(@role)))"/>
      </xsl:call-template>
      <xsl:text>, .setting = SETTING_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text"
            select="concat(@setting, substring('count', 1, 5 * not(@setting)))"/>
      </xsl:call-template>
      <xsl:if test="@function">
        <xsl:value-of select="concat(', .value = cli_value_', @function)"/>
      </xsl:if>
      <xsl:call-template name="flag-field">
        <xsl:with-param name="field" select="'optional'"/>
        <xsl:with-param name="flag" select="@optional"/>
      </xsl:call-template>
      <xsl:text>},&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>};&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="orders">
    <xsl:text>&#10;static const struct cli_order orders[] = {&#10;</xsl:text>
    <xsl:for-each select="c:ordered">
      <xsl:text>    {.least = ROLE_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="@least"/>
      </xsl:call-template>
      <xsl:text>, .most = ROLE_</xsl:text>
      <xsl:call-template name="constant">
        <xsl:with-param name="text" select="@most"/>
      </xsl:call-template>
      <xsl:call-template name="text-field">
        <xsl:with-param name="field" select="'error'"/>
        <xsl:with-param name="text" select="@error"/>
      </xsl:call-template>
      <xsl:text>},&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="grammar">
    <xsl:text>static const struct cli_display displays[] = {&#10;</xsl:text>
    <xsl:for-each select="c:display">
      <xsl:variable name="rows" select="concat('rows_', count(preceding-sibling::c:display))"/>
      <xsl:value-of select="concat('    {.rows = ', $rows, ', .count = sizeof ', $rows,
          ' / sizeof *', $rows, '},&#10;')"/>
    </xsl:for-each>
    <xsl:text>};&#10;&#10;const struct cli_grammar cli_grammar = {&#10;</xsl:text>
    <xsl:value-of select="concat('    .modes = modes,&#10;    .mode_count = ', count(c:mode), ',&#10;')"/>
    <xsl:value-of select="concat('    .replay_mode = ',
        count(c:mode[@replay = 'true' or @replay = '1'][1]/preceding-sibling::c:mode), ',&#10;')"/>
    <xsl:value-of select="concat('    .interface_types = interface_types,&#10;',
        '    .interface_type_count = ', count(c:interface-type), ',&#10;')"/>
    <xsl:value-of select="concat('    .settings = settings,&#10;    .setting_count = SETTING_COUNT,',
        '&#10;    .nodes = nodes,&#10;    .node_count = ', count(//c:word | //c:argument),
        ',&#10;')"/>
    <xsl:value-of select="concat('    .commands = commands,&#10;    .command_count = ',
        count(c:command), ',&#10;')"/>
    <xsl:value-of select="concat('    .displays = displays,&#10;    .orders = orders,&#10;',
        '    .order_count = ', count(c:ordered), ',&#10;};&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
