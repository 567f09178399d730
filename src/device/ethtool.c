/* SPDX-License-Identifier: Apache-2.0 */
#include "device/ethtool.h"

#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* The kernel takes at most 127 words for each of the three masks. */
#define MASK_WORDS (3 * 127)

/* The masks stand behind the settings. */
#define SETTINGS_WORDS (sizeof(struct ethtool_link_settings) / sizeof(uint32_t))

union request {
    struct ethtool_link_settings settings;
    uint32_t words[SETTINGS_WORDS + MASK_WORDS];
};

struct mode {
    unsigned bit;
    uint32_t speed;
};

/* The media that are met on CPEs. */
static const struct mode modes[] = {
    {ETHTOOL_LINK_MODE_10baseT_Half_BIT, 10},
    {ETHTOOL_LINK_MODE_10baseT_Full_BIT, 10},
    {ETHTOOL_LINK_MODE_100baseT_Half_BIT, 100},
    {ETHTOOL_LINK_MODE_100baseT_Full_BIT, 100},
    {ETHTOOL_LINK_MODE_1000baseT_Half_BIT, 1000},
    {ETHTOOL_LINK_MODE_1000baseT_Full_BIT, 1000},
    {ETHTOOL_LINK_MODE_1000baseX_Full_BIT, 1000},
    {ETHTOOL_LINK_MODE_2500baseX_Full_BIT, 2500},
    {ETHTOOL_LINK_MODE_2500baseT_Full_BIT, 2500},
    {ETHTOOL_LINK_MODE_5000baseT_Full_BIT, 5000},
    {ETHTOOL_LINK_MODE_10000baseT_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_10000baseKR_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_10000baseCR_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_10000baseSR_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_10000baseLR_Full_BIT, 10000},
    {ETHTOOL_LINK_MODE_25000baseCR_Full_BIT, 25000},
    {ETHTOOL_LINK_MODE_25000baseSR_Full_BIT, 25000},
    {ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT, 40000},
    {ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT, 100000},
};

static bool ask(int socket, const char *interface, void *request)
{
    struct ifreq name = {.ifr_data = request};

    snprintf(name.ifr_name, sizeof name.ifr_name, "%s", interface);
    return ioctl(socket, SIOCETHTOOL, &name) == 0;
}

static uint32_t highest_mode(const union request *request, unsigned words)
{
    uint32_t highest = 0;

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        unsigned word = modes[i].bit / 32;

        if (word < words && (request->words[SETTINGS_WORDS + word] >> modes[i].bit % 32 & 1) != 0 &&
            modes[i].speed > highest)
            highest = modes[i].speed;
    }
    return highest;
}

static bool read_settings(int socket, const char *interface, struct ethtool *ethtool)
{
    union request request = {.words = {ETHTOOL_GLINKSETTINGS}};
    int words;

    /* The first time the kernel answers with the negative size of its masks. */
    if (!ask(socket, interface, &request) || request.settings.link_mode_masks_nwords >= 0)
        return false;
    words = -request.settings.link_mode_masks_nwords;
    request.settings = (struct ethtool_link_settings){.cmd = ETHTOOL_GLINKSETTINGS,
                                                      .link_mode_masks_nwords = (int8_t)words};
    if (!ask(socket, interface, &request))
        return false;
    if (request.settings.speed != (uint32_t)SPEED_UNKNOWN)
        ethtool->speed = request.settings.speed;
    ethtool->highest = highest_mode(&request, (unsigned)words);
    ethtool->automatic = request.settings.autoneg == AUTONEG_ENABLE;
    ethtool->duplex_known =
        request.settings.duplex == DUPLEX_FULL || request.settings.duplex == DUPLEX_HALF;
    ethtool->full_duplex = request.settings.duplex == DUPLEX_FULL;
    return true;
}

static void read_eee(int socket, const char *interface, struct ethtool *ethtool)
{
    struct ethtool_eee eee = {.cmd = ETHTOOL_GEEE};

    if (!ask(socket, interface, &eee))
        return;
    ethtool->eee_supported = eee.supported != 0;
    ethtool->eee_enabled = eee.eee_enabled != 0;
    ethtool->eee_active = eee.eee_active != 0;
}

bool ethtool_read(const char *interface, struct ethtool *ethtool)
{
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool told;

    *ethtool = (struct ethtool){0};
    if (fd < 0)
        return false;
    told = read_settings(fd, interface, ethtool);
    if (told)
        read_eee(fd, interface, ethtool);
    close(fd);
    return told;
}
