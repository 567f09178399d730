/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from Device:2.17 (urn:cwmpd:device2-1-0); not to be edited. */
#include "api/schema.h"

#include "rows.h"

struct strings {
    char none[1];
    char object_0_name[sizeof "Device"];
    char object_1_name[sizeof "Services"];
    char object_2_name[sizeof "DeviceInfo"];
    char object_3_name[sizeof "VendorConfigFile"];
    char object_4_name[sizeof "MemoryStatus"];
    char object_5_name[sizeof "ProcessStatus"];
    char object_6_name[sizeof "Process"];
    char object_7_name[sizeof "TemperatureStatus"];
    char object_8_name[sizeof "TemperatureSensor"];
    char object_9_name[sizeof "NetworkProperties"];
    char object_10_name[sizeof "Processor"];
    char object_11_name[sizeof "VendorLogFile"];
    char object_12_name[sizeof "FirmwareImage"];
    char object_13_name[sizeof "SupportedDataModel"];
    char object_14_name[sizeof "ManagementServer"];
    char object_15_name[sizeof "ManageableDevice"];
    char object_16_name[sizeof "AutonomousTransferCompletePolicy"];
    char object_17_name[sizeof "DownloadAvailability"];
    char object_18_name[sizeof "Announcement"];
    char object_19_name[sizeof "Group"];
    char object_20_name[sizeof "Query"];
    char object_21_name[sizeof "DUStateChangeComplPolicy"];
    char object_22_name[sizeof "EmbeddedDevice"];
    char object_23_name[sizeof "VirtualDevice"];
    char object_24_name[sizeof "StandbyPolicy"];
    char object_25_name[sizeof "InformParameter"];
    char object_26_name[sizeof "HeartbeatPolicy"];
    char object_27_name[sizeof "Time"];
    char object_28_name[sizeof "Client"];
    char object_29_name[sizeof "Authentication"];
    char object_30_name[sizeof "Stats"];
    char object_31_name[sizeof "Server"];
    char object_34_name[sizeof "UserInterface"];
    char object_35_name[sizeof "HTTPAccess"];
    char object_36_name[sizeof "Session"];
    char object_37_name[sizeof "RemoteAccess"];
    char object_38_name[sizeof "LocalDisplay"];
    char object_39_name[sizeof "Messages"];
    char object_40_name[sizeof "InterfaceStack"];
    char object_41_name[sizeof "Ethernet"];
    char object_42_name[sizeof "Interface"];
    char object_44_name[sizeof "Link"];
    char object_46_name[sizeof "VLANTermination"];
    char object_48_name[sizeof "RMONStats"];
    char object_49_name[sizeof "WoL"];
    char object_50_name[sizeof "LAG"];
    char object_52_name[sizeof "Bridging"];
    char object_53_name[sizeof "Bridge"];
    char object_54_name[sizeof "STP"];
    char object_55_name[sizeof "Port"];
    char object_57_name[sizeof "PriorityCodePoint"];
    char object_58_name[sizeof "VLAN"];
    char object_59_name[sizeof "VLANPort"];
    char object_60_name[sizeof "Filter"];
    char object_61_name[sizeof "ProviderBridge"];
    char object_62_name[sizeof "IP"];
    char object_64_name[sizeof "IPv4Address"];
    char object_66_name[sizeof "TWAMPReflector"];
    char object_67_name[sizeof "IPv6Address"];
    char object_68_name[sizeof "IPv6Prefix"];
    char object_69_name[sizeof "ActivePort"];
    char object_70_name[sizeof "Diagnostics"];
    char object_71_name[sizeof "IPPing"];
    char object_72_name[sizeof "TraceRoute"];
    char object_73_name[sizeof "RouteHops"];
    char object_74_name[sizeof "DownloadDiagnostics"];
    char object_75_name[sizeof "PerConnectionResult"];
    char object_76_name[sizeof "IncrementalResult"];
    char object_77_name[sizeof "UploadDiagnostics"];
    char object_80_name[sizeof "UDPEchoConfig"];
    char object_81_name[sizeof "UDPEchoDiagnostics"];
    char object_82_name[sizeof "IndividualPacketResult"];
    char object_83_name[sizeof "ServerSelectionDiagnostics"];
    char object_84_name[sizeof "Routing"];
    char object_85_name[sizeof "Router"];
    char object_86_name[sizeof "IPv4Forwarding"];
    char object_87_name[sizeof "IPv6Forwarding"];
    char object_88_name[sizeof "RIP"];
    char object_89_name[sizeof "InterfaceSetting"];
    char object_90_name[sizeof "RouteInformation"];
    char object_92_name[sizeof "Option"];
    char object_93_name[sizeof "Hosts"];
    char object_94_name[sizeof "Host"];
    char object_97_name[sizeof "WANStats"];
    char object_98_name[sizeof "AccessControl"];
    char object_99_name[sizeof "Schedule"];
    char object_100_name[sizeof "DNS"];
    char object_101_name[sizeof "Zone"];
    char object_105_name[sizeof "Relay"];
    char object_106_name[sizeof "Config"];
    char object_107_name[sizeof "Forwarding"];
    char object_109_name[sizeof "NSLookupDiagnostics"];
    char object_110_name[sizeof "Result"];
    char object_111_name[sizeof "SD"];
    char object_112_name[sizeof "Advertise"];
    char object_113_name[sizeof "TextRecord"];
    char object_114_name[sizeof "Service"];
    char object_116_name[sizeof "NAT"];
    char object_118_name[sizeof "PortMapping"];
    char object_119_name[sizeof "PortTrigger"];
    char object_120_name[sizeof "Rule"];
    char object_121_name[sizeof "DHCPv4"];
    char object_123_name[sizeof "SentOption"];
    char object_124_name[sizeof "ReqOption"];
    char object_126_name[sizeof "Pool"];
    char object_127_name[sizeof "StaticAddress"];
    char object_134_name[sizeof "Users"];
    char object_135_name[sizeof "User"];
    char object_136_name[sizeof "CheckCredentialsDiagnostics"];
    char object_138_name[sizeof "SupportedShell"];
    char object_139_name[sizeof "Role"];
    char object_140_name[sizeof "Firewall"];
    char object_141_name[sizeof "Level"];
    char object_142_name[sizeof "Policy"];
    char object_143_name[sizeof "Chain"];
    char object_145_name[sizeof "Pinhole"];
    char object_146_name[sizeof "DMZ"];
    char object_149_name[sizeof "ConnectionTracking"];
    char object_150_name[sizeof "SIP"];
    char object_151_name[sizeof "H323"];
    char object_152_name[sizeof "FTP"];
    char object_153_name[sizeof "PPTP"];
    char object_154_name[sizeof "TFTP"];
    char object_155_name[sizeof "IRC"];
    char object_156_name[sizeof "BulkData"];
    char object_157_name[sizeof "Profile"];
    char object_158_name[sizeof "Parameter"];
    char object_159_name[sizeof "CSVEncoding"];
    char object_160_name[sizeof "JSONEncoding"];
    char object_161_name[sizeof "HTTP"];
    char object_162_name[sizeof "RequestURIParameter"];
    char object_163_name[sizeof "SoftwareModules"];
    char object_164_name[sizeof "ExecEnv"];
    char object_165_name[sizeof "DeploymentUnit"];
    char object_166_name[sizeof "ExecutionUnit"];
    char object_167_name[sizeof "XMPP"];
    char object_168_name[sizeof "Connection"];
    char parameter_0_name[sizeof "RootDataModelVersion"];
    char parameter_0_default[sizeof "2.17"];
    char parameter_1_name[sizeof "InterfaceStackNumberOfEntries"];
    char parameter_2_name[sizeof "DeviceCategory"];
    char parameter_3_name[sizeof "Manufacturer"];
    char parameter_4_name[sizeof "ManufacturerOUI"];
    char parameter_5_name[sizeof "ModelName"];
    char parameter_6_name[sizeof "ModelNumber"];
    char parameter_7_name[sizeof "Description"];
    char parameter_8_name[sizeof "ProductClass"];
    char parameter_9_name[sizeof "SerialNumber"];
    char parameter_10_name[sizeof "HardwareVersion"];
    char parameter_11_name[sizeof "SoftwareVersion"];
    char parameter_12_name[sizeof "ActiveFirmwareImage"];
    char parameter_13_name[sizeof "BootFirmwareImage"];
    char parameter_14_name[sizeof "AdditionalHardwareVersion"];
    char parameter_15_name[sizeof "AdditionalSoftwareVersion"];
    char parameter_16_name[sizeof "ProvisioningCode"];
    char parameter_17_name[sizeof "UpTime"];
    char parameter_18_name[sizeof "FirstUseDate"];
    char parameter_19_name[sizeof "HostName"];
    char parameter_20_name[sizeof "FirmwareImageNumberOfEntries"];
    char parameter_21_name[sizeof "VendorConfigFileNumberOfEntries"];
    char parameter_22_name[sizeof "ProcessorNumberOfEntries"];
    char parameter_23_name[sizeof "VendorLogFileNumberOfEntries"];
    char parameter_24_name[sizeof "SupportedDataModelNumberOfEntries"];
    char parameter_25_name[sizeof "Alias"];
    char parameter_26_name[sizeof "Name"];
    char parameter_27_name[sizeof "Version"];
    char parameter_28_name[sizeof "Date"];
    char parameter_30_name[sizeof "UseForBackupRestore"];
    char parameter_31_name[sizeof "Total"];
    char parameter_32_name[sizeof "Free"];
    char parameter_33_name[sizeof "TotalPersistent"];
    char parameter_34_name[sizeof "FreePersistent"];
    char parameter_35_name[sizeof "CPUUsage"];
    char parameter_36_name[sizeof "ProcessNumberOfEntries"];
    char parameter_37_name[sizeof "PID"];
    char parameter_38_name[sizeof "Command"];
    char parameter_39_name[sizeof "Size"];
    char parameter_40_name[sizeof "Priority"];
    char parameter_41_name[sizeof "CPUTime"];
    char parameter_42_name[sizeof "State"];
    char parameter_43_name[sizeof "TemperatureSensorNumberOfEntries"];
    char parameter_45_name[sizeof "Enable"];
    char parameter_46_name[sizeof "Status"];
    char parameter_47_name[sizeof "Reset"];
    char parameter_48_name[sizeof "ResetTime"];
    char parameter_50_name[sizeof "Value"];
    char parameter_51_name[sizeof "LastUpdate"];
    char parameter_52_name[sizeof "MinValue"];
    char parameter_53_name[sizeof "MinTime"];
    char parameter_54_name[sizeof "MaxValue"];
    char parameter_55_name[sizeof "MaxTime"];
    char parameter_56_name[sizeof "LowAlarmValue"];
    char parameter_57_name[sizeof "LowAlarmTime"];
    char parameter_58_name[sizeof "HighAlarmValue"];
    char parameter_59_name[sizeof "PollingInterval"];
    char parameter_60_name[sizeof "HighAlarmTime"];
    char parameter_61_name[sizeof "MaxTCPWindowSize"];
    char parameter_62_name[sizeof "TCPImplementation"];
    char parameter_64_name[sizeof "Architecture"];
    char parameter_67_name[sizeof "MaximumSize"];
    char parameter_68_name[sizeof "Persistent"];
    char parameter_72_name[sizeof "Available"];
    char parameter_74_name[sizeof "BootFailureLog"];
    char parameter_76_name[sizeof "URL"];
    char parameter_77_name[sizeof "UUID"];
    char parameter_78_name[sizeof "URN"];
    char parameter_79_name[sizeof "Features"];
    char parameter_80_name[sizeof "EnableCWMP"];
    char parameter_80_default[sizeof "true"];
    char parameter_82_name[sizeof "Username"];
    char parameter_83_name[sizeof "Password"];
    char parameter_84_name[sizeof "ScheduleReboot"];
    char parameter_84_default[sizeof "0001-01-01T00:00:00Z"];
    char parameter_85_name[sizeof "DelayReboot"];
    char parameter_85_default[sizeof "-1"];
    char parameter_86_name[sizeof "PeriodicInformEnable"];
    char parameter_86_default[sizeof "false"];
    char parameter_87_name[sizeof "PeriodicInformInterval"];
    char parameter_87_default[sizeof "600"];
    char parameter_88_name[sizeof "PeriodicInformTime"];
    char parameter_89_name[sizeof "ParameterKey"];
    char parameter_90_name[sizeof "ConnectionRequestURL"];
    char parameter_91_name[sizeof "ConnectionRequestUsername"];
    char parameter_92_name[sizeof "ConnectionRequestPassword"];
    char parameter_93_name[sizeof "UpgradesManaged"];
    char parameter_94_name[sizeof "KickURL"];
    char parameter_95_name[sizeof "DownloadProgressURL"];
    char parameter_96_name[sizeof "DefaultActiveNotificationThrottle"];
    char parameter_96_default[sizeof "0"];
    char parameter_97_name[sizeof "CWMPRetryMinimumWaitInterval"];
    char parameter_97_default[sizeof "5"];
    char parameter_98_name[sizeof "CWMPRetryIntervalMultiplier"];
    char parameter_98_default[sizeof "2000"];
    char parameter_99_name[sizeof "HTTPConnectionRequestEnable"];
    char parameter_100_name[sizeof "UDPConnectionRequestAddress"];
    char parameter_101_name[sizeof "STUNEnable"];
    char parameter_102_name[sizeof "STUNServerAddress"];
    char parameter_103_name[sizeof "STUNServerPort"];
    char parameter_103_default[sizeof "3478"];
    char parameter_104_name[sizeof "STUNUsername"];
    char parameter_105_name[sizeof "STUNPassword"];
    char parameter_106_name[sizeof "STUNMaximumKeepAlivePeriod"];
    char parameter_106_default[sizeof "60"];
    char parameter_107_name[sizeof "STUNMinimumKeepAlivePeriod"];
    char parameter_107_default[sizeof "20"];
    char parameter_108_name[sizeof "NATDetected"];
    char parameter_109_name[sizeof "AliasBasedAddressing"];
    char parameter_110_name[sizeof "InstanceMode"];
    char parameter_110_default[sizeof "InstanceNumber"];
    char parameter_111_name[sizeof "AutoCreateInstances"];
    char parameter_112_name[sizeof "ManageableDeviceNumberOfEntries"];
    char parameter_113_name[sizeof "ManageableDeviceNotificationLimit"];
    char parameter_114_name[sizeof "EmbeddedDeviceNumberOfEntries"];
    char parameter_115_name[sizeof "VirtualDeviceNumberOfEntries"];
    char parameter_116_name[sizeof "SupportedConnReqMethods"];
    char parameter_116_default[sizeof "HTTP,STUN,XMPP"];
    char parameter_117_name[sizeof "ConnReqXMPPConnection"];
    char parameter_118_name[sizeof "ConnReqAllowedJabberIDs"];
    char parameter_119_name[sizeof "ConnReqJabberID"];
    char parameter_120_name[sizeof "HTTPCompressionSupported"];
    char parameter_120_default[sizeof "GZIP,Deflate"];
    char parameter_121_name[sizeof "HTTPCompression"];
    char parameter_121_default[sizeof "Disabled"];
    char parameter_122_name[sizeof "LightweightNotificationProtocolsSupported"];
    char parameter_122_default[sizeof "UDP"];
    char parameter_123_name[sizeof "LightweightNotificationProtocolsUsed"];
    char parameter_124_name[sizeof "LightweightNotificationTriggerInterval"];
    char parameter_125_name[sizeof "LightweightNotificationTriggerTime"];
    char parameter_126_name[sizeof "UDPLightweightNotificationHost"];
    char parameter_127_name[sizeof "UDPLightweightNotificationPort"];
    char parameter_127_default[sizeof "7547"];
    char parameter_128_name[sizeof "InstanceWildcardsSupported"];
    char parameter_129_name[sizeof "InformParameterNumberOfEntries"];
    char parameter_130_name[sizeof "X_CWMPD_CpeTimeout"];
    char parameter_130_default[sizeof "30"];
    char parameter_131_name[sizeof "X_CWMPD_DownloadEnable"];
    char parameter_132_name[sizeof "X_CWMPD_UploadEnable"];
    char parameter_133_name[sizeof "X_CWMPD_StunPortAdaptive"];
    char parameter_134_name[sizeof "X_CWMPD_StunProbeNatAgingTime"];
    char parameter_135_name[sizeof "X_CWMPD_BackUpEnable"];
    char parameter_136_name[sizeof "X_CWMPD_BackUpDelayTime"];
    char parameter_137_name[sizeof "X_CWMPD_AcsUrlFromDhcp"];
    char parameter_138_name[sizeof "X_CWMPD_AcsDhcpInterface"];
    char parameter_138_default[sizeof ""];
    char parameter_139_name[sizeof "X_CWMPD_DefaultAcsUrl"];
    char parameter_140_name[sizeof "X_CWMPD_DefaultAcsUsername"];
    char parameter_141_name[sizeof "X_CWMPD_DefaultAcsPassword"];
    char parameter_142_name[sizeof "X_CWMPD_RetryLimit"];
    char parameter_143_name[sizeof "X_CWMPD_ConnectionRequestUnauthenticated"];
    char parameter_144_name[sizeof "X_CWMPD_ExecuteCliCommandEnable"];
    char parameter_150_name[sizeof "TransferTypeFilter"];
    char parameter_150_default[sizeof "Both"];
    char parameter_151_name[sizeof "ResultTypeFilter"];
    char parameter_152_name[sizeof "FileTypeFilter"];
    char parameter_155_name[sizeof "GroupNumberOfEntries"];
    char parameter_164_name[sizeof "OperationTypeFilter"];
    char parameter_166_name[sizeof "FaultCodeFilter"];
    char parameter_167_name[sizeof "ControllerID"];
    char parameter_168_name[sizeof "ProxiedDeviceID"];
    char parameter_169_name[sizeof "Reference"];
    char parameter_172_name[sizeof "ProxyProtocol"];
    char parameter_173_name[sizeof "ProxyProtocolReference"];
    char parameter_174_name[sizeof "DiscoveryProtocol"];
    char parameter_175_name[sizeof "DiscoveryProtocolReference"];
    char parameter_176_name[sizeof "CommandProcessed"];
    char parameter_177_name[sizeof "CommandProcessingErrMsg"];
    char parameter_178_name[sizeof "LastSyncTime"];
    char parameter_187_name[sizeof "CRUnawarenessMaxDuration"];
    char parameter_188_name[sizeof "MaxMissedPeriodic"];
    char parameter_189_name[sizeof "NotifyMissedScheduled"];
    char parameter_190_name[sizeof "NetworkAwarenessCapable"];
    char parameter_191_name[sizeof "SelfTimerCapable"];
    char parameter_192_name[sizeof "CRAwarenessRequested"];
    char parameter_193_name[sizeof "PeriodicAwarenessRequested"];
    char parameter_194_name[sizeof "ScheduledAwarenessRequested"];
    char parameter_197_name[sizeof "ParameterName"];
    char parameter_198_name[sizeof "EventList"];
    char parameter_200_name[sizeof "ReportingInterval"];
    char parameter_201_name[sizeof "InitiationTime"];
    char parameter_204_name[sizeof "NTPServer1"];
    char parameter_205_name[sizeof "NTPServer2"];
    char parameter_206_name[sizeof "NTPServer3"];
    char parameter_207_name[sizeof "NTPServer4"];
    char parameter_208_name[sizeof "NTPServer5"];
    char parameter_209_name[sizeof "CurrentLocalTime"];
    char parameter_210_name[sizeof "LocalTimeZone"];
    char parameter_211_name[sizeof "ClientNumberOfEntries"];
    char parameter_212_name[sizeof "ServerNumberOfEntries"];
    char parameter_216_name[sizeof "Mode"];
    char parameter_216_default[sizeof "Unicast"];
    char parameter_217_default[sizeof "123"];
    char parameter_218_default[sizeof "4"];
    char parameter_219_name[sizeof "Servers"];
    char parameter_220_name[sizeof "ResolveAddresses"];
    char parameter_221_name[sizeof "ResolveMaxAddresses"];
    char parameter_221_default[sizeof "6"];
    char parameter_222_name[sizeof "Peer"];
    char parameter_223_name[sizeof "MinPoll"];
    char parameter_224_name[sizeof "MaxPoll"];
    char parameter_224_default[sizeof "10"];
    char parameter_225_name[sizeof "IBurst"];
    char parameter_226_name[sizeof "Burst"];
    char parameter_226_default[sizeof "8"];
    char parameter_228_name[sizeof "BindType"];
    char parameter_228_default[sizeof "Address"];
    char parameter_230_name[sizeof "Certificate"];
    char parameter_231_name[sizeof "NTSPort"];
    char parameter_231_default[sizeof "4460"];
    char parameter_232_name[sizeof "PacketsSent"];
    char parameter_233_name[sizeof "PacketsSentFailed"];
    char parameter_234_name[sizeof "PacketsReceived"];
    char parameter_235_name[sizeof "PacketsDropped"];
    char parameter_237_default[sizeof "Down"];
    char parameter_246_name[sizeof "TTL"];
    char parameter_246_default[sizeof "255"];
    char parameter_249_name[sizeof "NTSNTPServer"];
    char parameter_255_name[sizeof "PasswordRequired"];
    char parameter_256_name[sizeof "PasswordUserSelectable"];
    char parameter_257_name[sizeof "PasswordReset"];
    char parameter_258_name[sizeof "UpgradeAvailable"];
    char parameter_259_name[sizeof "WarrantyDate"];
    char parameter_260_name[sizeof "ISPName"];
    char parameter_261_name[sizeof "ISPHelpDesk"];
    char parameter_262_name[sizeof "ISPHomePage"];
    char parameter_263_name[sizeof "ISPHelpPage"];
    char parameter_264_name[sizeof "ISPLogo"];
    char parameter_265_name[sizeof "ISPLogoSize"];
    char parameter_266_name[sizeof "ISPMailServer"];
    char parameter_267_name[sizeof "ISPNewsServer"];
    char parameter_268_name[sizeof "TextColor"];
    char parameter_268_default[sizeof "000000"];
    char parameter_269_name[sizeof "BackgroundColor"];
    char parameter_269_default[sizeof "FFFFFF"];
    char parameter_270_name[sizeof "ButtonColor"];
    char parameter_270_default[sizeof "C0C0C0"];
    char parameter_271_name[sizeof "ButtonTextColor"];
    char parameter_272_name[sizeof "AutoUpdateServer"];
    char parameter_273_name[sizeof "UserUpdateServer"];
    char parameter_274_name[sizeof "AvailableLanguages"];
    char parameter_275_name[sizeof "CurrentLanguage"];
    char parameter_276_name[sizeof "HTTPAccessSupportedProtocols"];
    char parameter_277_name[sizeof "HTTPAccessNumberOfEntries"];
    char parameter_280_name[sizeof "Order"];
    char parameter_280_default[sizeof "1"];
    char parameter_282_name[sizeof "AccessType"];
    char parameter_282_default[sizeof "LocalAccess"];
    char parameter_283_name[sizeof "AllowedRoles"];
    char parameter_285_name[sizeof "CACertificate"];
    char parameter_287_default[sizeof "443"];
    char parameter_288_name[sizeof "Protocol"];
    char parameter_289_name[sizeof "AllowedHosts"];
    char parameter_290_name[sizeof "AllowedPathPrefixes"];
    char parameter_290_default[sizeof "/"];
    char parameter_291_name[sizeof "AutoDisableDuration"];
    char parameter_292_name[sizeof "TimeLeft"];
    char parameter_293_name[sizeof "ActivationDate"];
    char parameter_294_name[sizeof "SessionNumberOfEntries"];
    char parameter_295_name[sizeof "SessionID"];
    char parameter_297_name[sizeof "IPAddress"];
    char parameter_300_name[sizeof "StartDate"];
    char parameter_303_name[sizeof "SupportedProtocols"];
    char parameter_305_name[sizeof "Movable"];
    char parameter_306_name[sizeof "Resizable"];
    char parameter_307_name[sizeof "PosX"];
    char parameter_308_name[sizeof "PosY"];
    char parameter_309_name[sizeof "Width"];
    char parameter_310_name[sizeof "Height"];
    char parameter_311_name[sizeof "DisplayWidth"];
    char parameter_312_name[sizeof "DisplayHeight"];
    char parameter_314_name[sizeof "Title"];
    char parameter_315_name[sizeof "SubTitle"];
    char parameter_316_name[sizeof "Text"];
    char parameter_317_name[sizeof "IconType"];
    char parameter_317_default[sizeof "None"];
    char parameter_318_name[sizeof "MessageColor"];
    char parameter_320_name[sizeof "TitleColor"];
    char parameter_321_name[sizeof "SubTitleColor"];
    char parameter_322_name[sizeof "RequestedNumberOfRepetitions"];
    char parameter_323_name[sizeof "ExecutedNumberOfRepetitions"];
    char parameter_325_name[sizeof "HigherLayer"];
    char parameter_326_name[sizeof "LowerLayer"];
    char parameter_327_name[sizeof "HigherAlias"];
    char parameter_328_name[sizeof "LowerAlias"];
    char parameter_329_name[sizeof "WoLSupported"];
    char parameter_330_name[sizeof "FlowControlSupported"];
    char parameter_331_name[sizeof "InterfaceNumberOfEntries"];
    char parameter_332_name[sizeof "LinkNumberOfEntries"];
    char parameter_333_name[sizeof "VLANTerminationNumberOfEntries"];
    char parameter_334_name[sizeof "RMONStatsNumberOfEntries"];
    char parameter_335_name[sizeof "LAGNumberOfEntries"];
    char parameter_340_name[sizeof "LastChange"];
    char parameter_341_name[sizeof "LowerLayers"];
    char parameter_342_name[sizeof "Upstream"];
    char parameter_343_name[sizeof "MACAddress"];
    char parameter_344_name[sizeof "SupportedLinkModes"];
    char parameter_345_name[sizeof "MaxBitRate"];
    char parameter_346_name[sizeof "CurrentBitRate"];
    char parameter_347_name[sizeof "DuplexMode"];
    char parameter_348_name[sizeof "EEECapability"];
    char parameter_349_name[sizeof "EEEEnable"];
    char parameter_350_name[sizeof "EEEStatus"];
    char parameter_351_name[sizeof "BytesSent"];
    char parameter_352_name[sizeof "BytesReceived"];
    char parameter_355_name[sizeof "ErrorsSent"];
    char parameter_356_name[sizeof "ErrorsReceived"];
    char parameter_357_name[sizeof "UnicastPacketsSent"];
    char parameter_358_name[sizeof "UnicastPacketsReceived"];
    char parameter_359_name[sizeof "DiscardPacketsSent"];
    char parameter_360_name[sizeof "DiscardPacketsReceived"];
    char parameter_361_name[sizeof "MulticastPacketsSent"];
    char parameter_362_name[sizeof "MulticastPacketsReceived"];
    char parameter_363_name[sizeof "BroadcastPacketsSent"];
    char parameter_364_name[sizeof "BroadcastPacketsReceived"];
    char parameter_365_name[sizeof "UnknownProtoPacketsReceived"];
    char parameter_373_name[sizeof "PriorityTagging"];
    char parameter_374_name[sizeof "FlowControl"];
    char parameter_396_name[sizeof "VLANID"];
    char parameter_397_name[sizeof "TPID"];
    char parameter_397_default[sizeof "33024"];
    char parameter_419_name[sizeof "Queue"];
    char parameter_420_name[sizeof "AllQueues"];
    char parameter_421_name[sizeof "DropEvents"];
    char parameter_422_name[sizeof "Bytes"];
    char parameter_423_name[sizeof "Packets"];
    char parameter_424_name[sizeof "BroadcastPackets"];
    char parameter_425_name[sizeof "MulticastPackets"];
    char parameter_426_name[sizeof "CRCErroredPackets"];
    char parameter_427_name[sizeof "UndersizePackets"];
    char parameter_428_name[sizeof "OversizePackets"];
    char parameter_429_name[sizeof "Packets64Bytes"];
    char parameter_430_name[sizeof "Packets65to127Bytes"];
    char parameter_431_name[sizeof "Packets128to255Bytes"];
    char parameter_432_name[sizeof "Packets256to511Bytes"];
    char parameter_433_name[sizeof "Packets512to1023Bytes"];
    char parameter_434_name[sizeof "Packets1024to1518Bytes"];
    char parameter_435_name[sizeof "SendMagicPacket"];
    char parameter_460_name[sizeof "MaxBridgeEntries"];
    char parameter_461_name[sizeof "MaxDBridgeEntries"];
    char parameter_462_name[sizeof "MaxQBridgeEntries"];
    char parameter_463_name[sizeof "MaxVLANEntries"];
    char parameter_464_name[sizeof "MaxProviderBridgeEntries"];
    char parameter_465_name[sizeof "ProviderBridgeNumberOfEntries"];
    char parameter_466_name[sizeof "MaxFilterEntries"];
    char parameter_467_name[sizeof "BridgeNumberOfEntries"];
    char parameter_468_name[sizeof "FilterNumberOfEntries"];
    char parameter_473_name[sizeof "Standard"];
    char parameter_473_default[sizeof "802.1D-2004"];
    char parameter_474_name[sizeof "AgingTime"];
    char parameter_474_default[sizeof "300"];
    char parameter_475_name[sizeof "PortNumberOfEntries"];
    char parameter_476_name[sizeof "VLANNumberOfEntries"];
    char parameter_477_name[sizeof "VLANPortNumberOfEntries"];
    char parameter_481_name[sizeof "BridgePriority"];
    char parameter_481_default[sizeof "32768"];
    char parameter_482_name[sizeof "HelloTime"];
    char parameter_482_default[sizeof "200"];
    char parameter_483_name[sizeof "MaxAge"];
    char parameter_484_name[sizeof "ForwardingDelay"];
    char parameter_484_default[sizeof "15"];
    char parameter_491_name[sizeof "ManagementPort"];
    char parameter_492_name[sizeof "Type"];
    char parameter_492_default[sizeof "VLANUnawarePort"];
    char parameter_493_name[sizeof "DefaultUserPriority"];
    char parameter_494_name[sizeof "PriorityRegeneration"];
    char parameter_494_default[sizeof "0,1,2,3,4,5,6,7"];
    char parameter_495_name[sizeof "PortState"];
    char parameter_496_name[sizeof "PVID"];
    char parameter_498_name[sizeof "AcceptableFrameTypes"];
    char parameter_498_default[sizeof "AdmitAll"];
    char parameter_499_name[sizeof "IngressFiltering"];
    char parameter_500_name[sizeof "ServiceAccessPrioritySelection"];
    char parameter_501_name[sizeof "ServiceAccessPriorityTranslation"];
    char parameter_503_name[sizeof "PathCost"];
    char parameter_504_default[sizeof "128"];
    char parameter_520_name[sizeof "PCPSelection"];
    char parameter_521_name[sizeof "UseDEI"];
    char parameter_522_name[sizeof "RequireDropEncoding"];
    char parameter_523_name[sizeof "PCPEncoding"];
    char parameter_524_name[sizeof "PCPDecoding"];
    char parameter_533_name[sizeof "Untagged"];
    char parameter_540_name[sizeof "DHCPType"];
    char parameter_541_name[sizeof "VLANIDFilter"];
    char parameter_542_name[sizeof "EthertypeFilterList"];
    char parameter_543_name[sizeof "EthertypeFilterExclude"];
    char parameter_544_name[sizeof "SourceMACAddressFilterList"];
    char parameter_545_name[sizeof "SourceMACAddressFilterExclude"];
    char parameter_546_name[sizeof "DestMACAddressFilterList"];
    char parameter_547_name[sizeof "DestMACAddressFilterExclude"];
    char parameter_548_name[sizeof "SourceMACFromVendorClassIDFilter"];
    char parameter_549_name[sizeof "SourceMACFromVendorClassIDFilterv6"];
    char parameter_550_name[sizeof "SourceMACFromVendorClassIDFilterExclude"];
    char parameter_551_name[sizeof "SourceMACFromVendorClassIDMode"];
    char parameter_551_default[sizeof "Exact"];
    char parameter_552_name[sizeof "DestMACFromVendorClassIDFilter"];
    char parameter_553_name[sizeof "DestMACFromVendorClassIDFilterv6"];
    char parameter_554_name[sizeof "DestMACFromVendorClassIDFilterExclude"];
    char parameter_555_name[sizeof "DestMACFromVendorClassIDMode"];
    char parameter_556_name[sizeof "SourceMACFromClientIDFilter"];
    char parameter_557_name[sizeof "SourceMACFromClientIDFilterExclude"];
    char parameter_558_name[sizeof "DestMACFromClientIDFilter"];
    char parameter_559_name[sizeof "DestMACFromClientIDFilterExclude"];
    char parameter_560_name[sizeof "SourceMACFromUserClassIDFilter"];
    char parameter_561_name[sizeof "SourceMACFromUserClassIDFilterExclude"];
    char parameter_562_name[sizeof "DestMACFromUserClassIDFilter"];
    char parameter_563_name[sizeof "DestMACFromUserClassIDFilterExclude"];
    char parameter_564_name[sizeof "DestIP"];
    char parameter_565_name[sizeof "DestMask"];
    char parameter_566_name[sizeof "DestIPExclude"];
    char parameter_567_name[sizeof "SourceIP"];
    char parameter_568_name[sizeof "SourceMask"];
    char parameter_569_name[sizeof "SourceIPExclude"];
    char parameter_571_name[sizeof "ProtocolExclude"];
    char parameter_572_name[sizeof "DestPort"];
    char parameter_573_name[sizeof "DestPortRangeMax"];
    char parameter_574_name[sizeof "DestPortExclude"];
    char parameter_575_name[sizeof "SourcePort"];
    char parameter_576_name[sizeof "SourcePortRangeMax"];
    char parameter_577_name[sizeof "SourcePortExclude"];
    char parameter_581_default[sizeof "S-VLAN"];
    char parameter_582_name[sizeof "SVLANcomponent"];
    char parameter_583_name[sizeof "CVLANcomponents"];
    char parameter_584_name[sizeof "IPv4Capable"];
    char parameter_585_name[sizeof "IPv4Enable"];
    char parameter_586_name[sizeof "IPv4Status"];
    char parameter_586_default[sizeof "Enabled"];
    char parameter_587_name[sizeof "IPv6Capable"];
    char parameter_588_name[sizeof "IPv6Enable"];
    char parameter_589_name[sizeof "IPv6Status"];
    char parameter_590_name[sizeof "ULAPrefix"];
    char parameter_592_name[sizeof "ActivePortNumberOfEntries"];
    char parameter_596_name[sizeof "ULAEnable"];
    char parameter_604_name[sizeof "MaxMTUSize"];
    char parameter_604_default[sizeof "1500"];
    char parameter_605_default[sizeof "Normal"];
    char parameter_606_name[sizeof "Loopback"];
    char parameter_607_name[sizeof "IPv4AddressNumberOfEntries"];
    char parameter_608_name[sizeof "IPv6AddressNumberOfEntries"];
    char parameter_609_name[sizeof "IPv6PrefixNumberOfEntries"];
    char parameter_610_name[sizeof "AutoIPEnable"];
    char parameter_611_name[sizeof "TWAMPReflectorNumberOfEntries"];
    char parameter_616_name[sizeof "SubnetMask"];
    char parameter_617_name[sizeof "AddressingType"];
    char parameter_617_default[sizeof "Static"];
    char parameter_636_default[sizeof "862"];
    char parameter_637_name[sizeof "MaximumTTL"];
    char parameter_638_name[sizeof "IPAllowedList"];
    char parameter_639_name[sizeof "PortAllowedList"];
    char parameter_642_name[sizeof "IPAddressStatus"];
    char parameter_642_default[sizeof "Invalid"];
    char parameter_645_name[sizeof "Origin"];
    char parameter_646_name[sizeof "Prefix"];
    char parameter_647_name[sizeof "PreferredLifetime"];
    char parameter_647_default[sizeof "9999-12-31T23:59:59Z"];
    char parameter_648_name[sizeof "ValidLifetime"];
    char parameter_649_name[sizeof "Anycast"];
    char parameter_652_name[sizeof "PrefixStatus"];
    char parameter_656_name[sizeof "StaticType"];
    char parameter_657_name[sizeof "ParentPrefix"];
    char parameter_658_name[sizeof "ChildPrefixBits"];
    char parameter_659_name[sizeof "OnLink"];
    char parameter_660_name[sizeof "Autonomous"];
    char parameter_663_name[sizeof "LocalIPAddress"];
    char parameter_664_name[sizeof "LocalPort"];
    char parameter_665_name[sizeof "RemoteIPAddress"];
    char parameter_666_name[sizeof "RemotePort"];
    char parameter_668_name[sizeof "IPv4PingSupported"];
    char parameter_669_name[sizeof "IPv6PingSupported"];
    char parameter_670_name[sizeof "IPv4TraceRouteSupported"];
    char parameter_671_name[sizeof "IPv6TraceRouteSupported"];
    char parameter_672_name[sizeof "IPv4DownloadDiagnosticsSupported"];
    char parameter_673_name[sizeof "IPv6DownloadDiagnosticsSupported"];
    char parameter_674_name[sizeof "IPv4UploadDiagnosticsSupported"];
    char parameter_675_name[sizeof "IPv6UploadDiagnosticsSupported"];
    char parameter_676_name[sizeof "IPv4UDPEchoDiagnosticsSupported"];
    char parameter_677_name[sizeof "IPv6UDPEchoDiagnosticsSupported"];
    char parameter_678_name[sizeof "IPLayerCapacitySupported"];
    char parameter_679_name[sizeof "IPv4ServerSelectionDiagnosticsSupported"];
    char parameter_680_name[sizeof "IPv6ServerSelectionDiagnosticsSupported"];
    char parameter_681_name[sizeof "DiagnosticsState"];
    char parameter_683_name[sizeof "ProtocolVersion"];
    char parameter_683_default[sizeof "Any"];
    char parameter_685_name[sizeof "NumberOfRepetitions"];
    char parameter_685_default[sizeof "3"];
    char parameter_686_name[sizeof "Timeout"];
    char parameter_686_default[sizeof "1000"];
    char parameter_687_name[sizeof "DataBlockSize"];
    char parameter_687_default[sizeof "56"];
    char parameter_688_name[sizeof "DSCP"];
    char parameter_689_name[sizeof "IPAddressUsed"];
    char parameter_690_name[sizeof "SuccessCount"];
    char parameter_691_name[sizeof "FailureCount"];
    char parameter_692_name[sizeof "AverageResponseTime"];
    char parameter_693_name[sizeof "MinimumResponseTime"];
    char parameter_694_name[sizeof "MaximumResponseTime"];
    char parameter_695_name[sizeof "AverageResponseTimeDetailed"];
    char parameter_696_name[sizeof "MinimumResponseTimeDetailed"];
    char parameter_697_name[sizeof "MaximumResponseTimeDetailed"];
    char parameter_702_name[sizeof "NumberOfTries"];
    char parameter_703_default[sizeof "5000"];
    char parameter_704_default[sizeof "38"];
    char parameter_706_name[sizeof "MaxHopCount"];
    char parameter_707_name[sizeof "RouteHopsNumberOfEntries"];
    char parameter_709_name[sizeof "ResponseTime"];
    char parameter_711_name[sizeof "HostAddress"];
    char parameter_712_name[sizeof "ErrorCode"];
    char parameter_713_name[sizeof "RTTimes"];
    char parameter_716_name[sizeof "DownloadURL"];
    char parameter_717_name[sizeof "DownloadTransports"];
    char parameter_717_default[sizeof "HTTP,FTP"];
    char parameter_719_name[sizeof "EthernetPriority"];
    char parameter_720_name[sizeof "TimeBasedTestDuration"];
    char parameter_721_name[sizeof "TimeBasedTestMeasurementInterval"];
    char parameter_722_name[sizeof "TimeBasedTestMeasurementOffset"];
    char parameter_724_name[sizeof "NumberOfConnections"];
    char parameter_726_name[sizeof "DownloadDiagnosticMaxConnections"];
    char parameter_727_name[sizeof "DownloadDiagnosticsMaxIncrementalResult"];
    char parameter_727_default[sizeof "999"];
    char parameter_728_name[sizeof "ROMTime"];
    char parameter_729_name[sizeof "BOMTime"];
    char parameter_730_name[sizeof "EOMTime"];
    char parameter_731_name[sizeof "TestBytesReceived"];
    char parameter_732_name[sizeof "TotalBytesReceived"];
    char parameter_733_name[sizeof "TotalBytesSent"];
    char parameter_734_name[sizeof "TestBytesReceivedUnderFullLoading"];
    char parameter_735_name[sizeof "TotalBytesReceivedUnderFullLoading"];
    char parameter_736_name[sizeof "TotalBytesSentUnderFullLoading"];
    char parameter_737_name[sizeof "PeriodOfFullLoading"];
    char parameter_738_name[sizeof "TCPOpenRequestTime"];
    char parameter_739_name[sizeof "TCPOpenResponseTime"];
    char parameter_740_name[sizeof "PerConnectionResultNumberOfEntries"];
    char parameter_741_name[sizeof "EnablePerConnectionResults"];
    char parameter_742_name[sizeof "IncrementalResultNumberOfEntries"];
    char parameter_754_name[sizeof "StartTime"];
    char parameter_755_name[sizeof "EndTime"];
    char parameter_758_name[sizeof "UploadURL"];
    char parameter_759_name[sizeof "UploadTransports"];
    char parameter_762_name[sizeof "TestFileLength"];
    char parameter_769_name[sizeof "UploadDiagnosticsMaxConnections"];
    char parameter_770_name[sizeof "UploadDiagnosticsMaxIncrementalResult"];
    char parameter_774_name[sizeof "TestBytesSent"];
    char parameter_777_name[sizeof "TestBytesSentUnderFullLoading"];
    char parameter_801_name[sizeof "SourceIPAddress"];
    char parameter_802_name[sizeof "UDPPort"];
    char parameter_802_default[sizeof "7"];
    char parameter_803_name[sizeof "EchoPlusEnabled"];
    char parameter_804_name[sizeof "EchoPlusSupported"];
    char parameter_806_name[sizeof "PacketsResponded"];
    char parameter_808_name[sizeof "BytesResponded"];
    char parameter_809_name[sizeof "TimeFirstPacketReceived"];
    char parameter_810_name[sizeof "TimeLastPacketReceived"];
    char parameter_817_default[sizeof "24"];
    char parameter_819_name[sizeof "InterTransmissionTime"];
    char parameter_827_name[sizeof "EnableIndividualPacketResults"];
    char parameter_828_name[sizeof "IndividualPacketResultNumberOfEntries"];
    char parameter_829_name[sizeof "UDPEchoDiagnosticsMaxResults"];
    char parameter_830_name[sizeof "PacketSuccess"];
    char parameter_831_name[sizeof "PacketSendTime"];
    char parameter_832_name[sizeof "PacketReceiveTime"];
    char parameter_833_name[sizeof "TestGenSN"];
    char parameter_834_name[sizeof "TestRespSN"];
    char parameter_835_name[sizeof "TestRespRcvTimeStamp"];
    char parameter_836_name[sizeof "TestRespReplyTimeStamp"];
    char parameter_837_name[sizeof "TestRespReplyFailureCount"];
    char parameter_841_default[sizeof "ICMP"];
    char parameter_842_name[sizeof "HostList"];
    char parameter_845_name[sizeof "FastestHost"];
    char parameter_850_name[sizeof "RouterNumberOfEntries"];
    char parameter_854_name[sizeof "IPv4ForwardingNumberOfEntries"];
    char parameter_855_name[sizeof "IPv6ForwardingNumberOfEntries"];
    char parameter_860_name[sizeof "StaticRoute"];
    char parameter_861_name[sizeof "DestIPAddress"];
    char parameter_862_name[sizeof "DestSubnetMask"];
    char parameter_863_name[sizeof "ForwardingPolicy"];
    char parameter_864_name[sizeof "GatewayIPAddress"];
    char parameter_867_name[sizeof "ForwardingMetric"];
    char parameter_872_name[sizeof "DestIPPrefix"];
    char parameter_874_name[sizeof "NextHop"];
    char parameter_878_name[sizeof "ExpirationTime"];
    char parameter_880_name[sizeof "SupportedModes"];
    char parameter_881_name[sizeof "InterfaceSettingNumberOfEntries"];
    char parameter_886_name[sizeof "AcceptRA"];
    char parameter_887_name[sizeof "SendRA"];
    char parameter_892_name[sizeof "SourceRouter"];
    char parameter_893_name[sizeof "PreferredRouteFlag"];
    char parameter_895_name[sizeof "ManagedAddressConfiguration"];
    char parameter_896_name[sizeof "OtherConfiguration"];
    char parameter_897_name[sizeof "RouteLifetime"];
    char parameter_898_name[sizeof "ReachableTime"];
    char parameter_899_name[sizeof "RetransTimer"];
    char parameter_900_name[sizeof "HomeAgent"];
    char parameter_901_name[sizeof "OptionNumberOfEntries"];
    char parameter_903_name[sizeof "Tag"];
    char parameter_905_name[sizeof "HostNumberOfEntries"];
    char parameter_906_name[sizeof "AccessControlNumberOfEntries"];
    char parameter_907_name[sizeof "PhysAddress"];
    char parameter_909_name[sizeof "DHCPClient"];
    char parameter_910_name[sizeof "AssociatedDevice"];
    char parameter_911_name[sizeof "Layer1Interface"];
    char parameter_912_name[sizeof "Layer3Interface"];
    char parameter_913_name[sizeof "InterfaceType"];
    char parameter_915_name[sizeof "Active"];
    char parameter_916_name[sizeof "ActiveLastChange"];
    char parameter_926_name[sizeof "RetransCount"];
    char parameter_929_default[sizeof "Controller"];
    char parameter_931_name[sizeof "PhysAddressMask"];
    char parameter_934_name[sizeof "AccessPolicy"];
    char parameter_934_default[sizeof "Allow"];
    char parameter_935_name[sizeof "ScheduleNumberOfEntries"];
    char parameter_938_name[sizeof "Day"];
    char parameter_940_name[sizeof "Duration"];
    char parameter_940_default[sizeof "86400"];
    char parameter_941_name[sizeof "SupportedRecordTypes"];
    char parameter_942_name[sizeof "ZoneNumberOfEntries"];
    char parameter_946_default[sizeof "System"];
    char parameter_961_name[sizeof "DNSServer"];
    char parameter_966_name[sizeof "ConfigNumberOfEntries"];
    char parameter_967_name[sizeof "ForwardNumberOfEntries"];
    char parameter_969_name[sizeof "Forwarders"];
    char parameter_971_name[sizeof "CacheSize"];
    char parameter_972_name[sizeof "CacheMinTTL"];
    char parameter_973_name[sizeof "CacheMaxTTL"];
    char parameter_986_name[sizeof "ResultNumberOfEntries"];
    char parameter_989_name[sizeof "AnswerType"];
    char parameter_990_name[sizeof "HostNameReturned"];
    char parameter_991_name[sizeof "IPAddresses"];
    char parameter_992_name[sizeof "DNSServerIP"];
    char parameter_995_name[sizeof "AdvertiseNumberOfEntries"];
    char parameter_996_name[sizeof "ServiceNumberOfEntries"];
    char parameter_997_name[sizeof "AdvertisedInterfaces"];
    char parameter_1002_name[sizeof "InstanceName"];
    char parameter_1003_name[sizeof "ApplicationProtocol"];
    char parameter_1004_name[sizeof "TransportProtocol"];
    char parameter_1004_default[sizeof "TCP"];
    char parameter_1005_name[sizeof "Domain"];
    char parameter_1005_default[sizeof "local"];
    char parameter_1007_name[sizeof "TextRecordNumberOfEntries"];
    char parameter_1008_name[sizeof "Key"];
    char parameter_1015_name[sizeof "Target"];
    char parameter_1019_name[sizeof "TimeToLive"];
    char parameter_1021_name[sizeof "Weight"];
    char parameter_1026_name[sizeof "PortMappingNumberOfEntries"];
    char parameter_1027_name[sizeof "MaxNumberOfPortMappings"];
    char parameter_1028_name[sizeof "PortTriggerNumberOfEntries"];
    char parameter_1029_name[sizeof "MaxNumberOfPortTriggers"];
    char parameter_1034_name[sizeof "SourceNetwork"];
    char parameter_1035_name[sizeof "TCPTranslationTimeout"];
    char parameter_1036_name[sizeof "UDPTranslationTimeout"];
    char parameter_1042_name[sizeof "AllInterfaces"];
    char parameter_1043_name[sizeof "LeaseDuration"];
    char parameter_1044_name[sizeof "RemoteHost"];
    char parameter_1045_name[sizeof "ExternalPort"];
    char parameter_1046_name[sizeof "ExternalPortEndRange"];
    char parameter_1047_name[sizeof "InternalPort"];
    char parameter_1049_name[sizeof "InternalClient"];
    char parameter_1058_name[sizeof "PortEndRange"];
    char parameter_1062_name[sizeof "RuleNumberOfEntries"];
    char parameter_1072_name[sizeof "DHCPStatus"];
    char parameter_1072_default[sizeof "Init"];
    char parameter_1073_name[sizeof "Renew"];
    char parameter_1076_name[sizeof "IPRouters"];
    char parameter_1077_name[sizeof "DNSServers"];
    char parameter_1078_name[sizeof "LeaseTimeRemaining"];
    char parameter_1079_name[sizeof "DHCPServer"];
    char parameter_1080_name[sizeof "PassthroughEnable"];
    char parameter_1081_name[sizeof "PassthroughDHCPPool"];
    char parameter_1082_name[sizeof "SentOptionNumberOfEntries"];
    char parameter_1083_name[sizeof "ReqOptionNumberOfEntries"];
    char parameter_1094_name[sizeof "PoolNumberOfEntries"];
    char parameter_1100_name[sizeof "VendorClassID"];
    char parameter_1101_name[sizeof "VendorClassIDExclude"];
    char parameter_1102_name[sizeof "VendorClassIDMode"];
    char parameter_1103_name[sizeof "ClientID"];
    char parameter_1104_name[sizeof "ClientIDExclude"];
    char parameter_1105_name[sizeof "UserClassID"];
    char parameter_1106_name[sizeof "UserClassIDExclude"];
    char parameter_1107_name[sizeof "Chaddr"];
    char parameter_1108_name[sizeof "ChaddrMask"];
    char parameter_1109_name[sizeof "ChaddrExclude"];
    char parameter_1110_name[sizeof "AllowedDevices"];
    char parameter_1110_default[sizeof "All"];
    char parameter_1111_name[sizeof "MinAddress"];
    char parameter_1112_name[sizeof "MaxAddress"];
    char parameter_1113_name[sizeof "ReservedAddresses"];
    char parameter_1116_name[sizeof "DomainName"];
    char parameter_1118_name[sizeof "LeaseTime"];
    char parameter_1119_name[sizeof "StaticAddressNumberOfEntries"];
    char parameter_1125_name[sizeof "Yiaddr"];
    char parameter_1141_name[sizeof "ForwardingNumberOfEntries"];
    char parameter_1157_name[sizeof "LocallyServed"];
    char parameter_1158_name[sizeof "DHCPServerIPAddress"];
    char parameter_1159_name[sizeof "UserNumberOfEntries"];
    char parameter_1161_name[sizeof "RoleNumberOfEntries"];
    char parameter_1162_name[sizeof "SupportedShellNumberOfEntries"];
    char parameter_1165_name[sizeof "UserID"];
    char parameter_1166_name[sizeof "RemoteAccessCapable"];
    char parameter_1169_name[sizeof "GroupParticipation"];
    char parameter_1170_name[sizeof "RoleParticipation"];
    char parameter_1171_name[sizeof "StaticUser"];
    char parameter_1172_name[sizeof "Language"];
    char parameter_1173_name[sizeof "Shell"];
    char parameter_1179_name[sizeof "GroupID"];
    char parameter_1180_name[sizeof "Groupname"];
    char parameter_1182_name[sizeof "StaticGroup"];
    char parameter_1188_name[sizeof "RoleID"];
    char parameter_1189_name[sizeof "RoleName"];
    char parameter_1190_name[sizeof "StaticRole"];
    char parameter_1192_default[sizeof "Advanced"];
    char parameter_1193_name[sizeof "AdvancedLevel"];
    char parameter_1194_name[sizeof "PolicyLevel"];
    char parameter_1195_default[sizeof "Stateful"];
    char parameter_1198_name[sizeof "LevelNumberOfEntries"];
    char parameter_1199_name[sizeof "ChainNumberOfEntries"];
    char parameter_1200_name[sizeof "DMZNumberOfEntries"];
    char parameter_1202_name[sizeof "PinholeNumberOfEntries"];
    char parameter_1203_name[sizeof "PolicyNumberOfEntries"];
    char parameter_1209_name[sizeof "Policies"];
    char parameter_1211_name[sizeof "PortMappingEnabled"];
    char parameter_1212_name[sizeof "DefaultPolicy"];
    char parameter_1212_default[sizeof "Drop"];
    char parameter_1213_name[sizeof "DefaultLogPolicy"];
    char parameter_1218_name[sizeof "TargetChain"];
    char parameter_1219_name[sizeof "SourceInterface"];
    char parameter_1220_name[sizeof "DestinationInterface"];
    char parameter_1221_name[sizeof "IPVersion"];
    char parameter_1222_name[sizeof "ReverseChain"];
    char parameter_1223_name[sizeof "ReverseTargetChain"];
    char parameter_1227_name[sizeof "Creator"];
    char parameter_1227_default[sizeof "ACS"];
    char parameter_1236_name[sizeof "Log"];
    char parameter_1237_name[sizeof "CreationDate"];
    char parameter_1238_name[sizeof "ExpiryDate"];
    char parameter_1240_name[sizeof "SourceInterfaceExclude"];
    char parameter_1241_name[sizeof "SourceAllInterfaces"];
    char parameter_1242_name[sizeof "DestInterface"];
    char parameter_1243_name[sizeof "DestInterfaceExclude"];
    char parameter_1244_name[sizeof "DestAllInterfaces"];
    char parameter_1261_name[sizeof "DSCPExclude"];
    char parameter_1262_name[sizeof "ConnectionState"];
    char parameter_1263_name[sizeof "SourceMAC"];
    char parameter_1264_name[sizeof "SourceMACExclude"];
    char parameter_1272_name[sizeof "RemainingLeaseTime"];
    char parameter_1277_name[sizeof "SourcePrefixes"];
    char parameter_1279_name[sizeof "DestMACAddress"];
    char parameter_1289_name[sizeof "SourcePrefix"];
    char parameter_1297_name[sizeof "ICMPType"];
    char parameter_1299_name[sizeof "Action"];
    char parameter_1299_default[sizeof "Accept"];
    char parameter_1304_name[sizeof "IPv4SpoofingProtection"];
    char parameter_1305_name[sizeof "IPv6SpoofingProtection"];
    char parameter_1306_name[sizeof "IPv4AcceptICMPEchoRequest"];
    char parameter_1307_name[sizeof "IPv6AcceptICMPEchoRequest"];
    char parameter_1308_name[sizeof "StealthMode"];
    char parameter_1310_name[sizeof "Ports"];
    char parameter_1311_name[sizeof "DirectMedia"];
    char parameter_1312_name[sizeof "DirectSignaling"];
    char parameter_1313_name[sizeof "ExternalMedia"];
    char parameter_1314_name[sizeof "TimeOut"];
    char parameter_1316_name[sizeof "RegistrationRequestTTL"];
    char parameter_1317_name[sizeof "GKRoutedOnly"];
    char parameter_1318_name[sizeof "CallForwardFilter"];
    char parameter_1321_name[sizeof "Loose"];
    char parameter_1327_name[sizeof "MAXDCCChannels"];
    char parameter_1328_name[sizeof "DCCTimeout"];
    char parameter_1331_name[sizeof "MinReportingInterval"];
    char parameter_1332_name[sizeof "Protocols"];
    char parameter_1333_name[sizeof "EncodingTypes"];
    char parameter_1333_default[sizeof "CSV,JSON"];
    char parameter_1334_name[sizeof "ParameterWildCardSupported"];
    char parameter_1335_name[sizeof "MaxNumberOfProfiles"];
    char parameter_1335_default[sizeof "16"];
    char parameter_1336_name[sizeof "MaxNumberOfParameterReferences"];
    char parameter_1337_name[sizeof "ProfileNumberOfEntries"];
    char parameter_1341_name[sizeof "NumberOfRetainedFailedReports"];
    char parameter_1343_name[sizeof "EncodingType"];
    char parameter_1343_default[sizeof "JSON"];
    char parameter_1345_name[sizeof "TimeReference"];
    char parameter_1346_name[sizeof "ParameterNumberOfEntries"];
    char parameter_1349_name[sizeof "Exclude"];
    char parameter_1350_name[sizeof "FieldSeparator"];
    char parameter_1350_default[sizeof ","];
    char parameter_1351_name[sizeof "RowSeparator"];
    char parameter_1351_default[sizeof "\r\n"];
    char parameter_1352_name[sizeof "EscapeCharacter"];
    char parameter_1352_default[sizeof "\""];
    char parameter_1353_name[sizeof "ReportFormat"];
    char parameter_1353_default[sizeof "ParameterPerColumn"];
    char parameter_1354_name[sizeof "RowTimestamp"];
    char parameter_1354_default[sizeof "Unix-Epoch"];
    char parameter_1355_default[sizeof "ObjectHierarchy"];
    char parameter_1356_name[sizeof "ReportTimestamp"];
    char parameter_1360_name[sizeof "CompressionsSupported"];
    char parameter_1361_name[sizeof "Compression"];
    char parameter_1362_name[sizeof "MethodsSupported"];
    char parameter_1362_default[sizeof "POST,PUT"];
    char parameter_1363_name[sizeof "Method"];
    char parameter_1363_default[sizeof "POST"];
    char parameter_1364_name[sizeof "UseDateHeader"];
    char parameter_1365_name[sizeof "RetryEnable"];
    char parameter_1366_name[sizeof "RetryMinimumWaitInterval"];
    char parameter_1367_name[sizeof "RetryIntervalMultiplier"];
    char parameter_1368_name[sizeof "RequestURIParameterNumberOfEntries"];
    char parameter_1369_name[sizeof "PersistAcrossReboot"];
    char parameter_1372_name[sizeof "ExecEnvNumberOfEntries"];
    char parameter_1373_name[sizeof "DeploymentUnitNumberOfEntries"];
    char parameter_1374_name[sizeof "ExecutionUnitNumberOfEntries"];
    char parameter_1381_name[sizeof "CurrentRunLevel"];
    char parameter_1382_name[sizeof "Vendor"];
    char parameter_1384_name[sizeof "AvailableDiskSpace"];
    char parameter_1385_name[sizeof "AvailableMemory"];
    char parameter_1386_name[sizeof "ActiveExecutionUnits"];
    char parameter_1388_name[sizeof "DUID"];
    char parameter_1392_name[sizeof "Resolved"];
    char parameter_1397_name[sizeof "ExecutionUnitList"];
    char parameter_1398_name[sizeof "ExecutionEnvRef"];
    char parameter_1399_name[sizeof "Installed"];
    char parameter_1401_name[sizeof "EUID"];
    char parameter_1404_name[sizeof "ExecEnvLabel"];
    char parameter_1406_name[sizeof "RequestedState"];
    char parameter_1407_name[sizeof "ExecutionFaultCode"];
    char parameter_1408_name[sizeof "ExecutionFaultMessage"];
    char parameter_1409_name[sizeof "AutoStart"];
    char parameter_1413_name[sizeof "MemoryInUse"];
    char parameter_1414_name[sizeof "References"];
    char parameter_1415_name[sizeof "AssociatedProcessList"];
    char parameter_1417_name[sizeof "ConnectionNumberOfEntries"];
    char parameter_1418_name[sizeof "SupportedServerConnectAlgorithms"];
    char parameter_1418_default[sizeof "DNS-SRV,DNS,ServerTable"];
    char parameter_1424_name[sizeof "Resource"];
    char parameter_1425_name[sizeof "JabberID"];
    char parameter_1427_name[sizeof "LastChangeDate"];
    char parameter_1428_name[sizeof "ServerConnectAlgorithm"];
    char parameter_1428_default[sizeof "DNS-SRV"];
    char parameter_1429_name[sizeof "KeepAliveInterval"];
    char parameter_1430_name[sizeof "ServerConnectAttempts"];
    char parameter_1431_name[sizeof "ServerRetryInitialInterval"];
    char parameter_1432_name[sizeof "ServerRetryIntervalMultiplier"];
    char parameter_1433_name[sizeof "ServerRetryMaxInterval"];
    char parameter_1433_default[sizeof "30720"];
    char parameter_1434_name[sizeof "UseTLS"];
    char parameter_1435_name[sizeof "TLSEstablished"];
    char parameter_1441_name[sizeof "ServerAddress"];
    char parameter_1442_default[sizeof "5222"];
    char parameter_1443_name[sizeof "ReceivedMessages"];
    char parameter_1444_name[sizeof "TransmittedMessages"];
    char parameter_1445_name[sizeof "ReceivedErrorMessages"];
    char parameter_1446_name[sizeof "TransmittedErrorMessages"];
    char syntax_8_units[sizeof "seconds"];
    char syntax_13_units[sizeof "KiB"];
    char syntax_14_units[sizeof "percent"];
    char syntax_16_units[sizeof "milliseconds"];
    char syntax_19_units[sizeof "degrees celsius"];
    char syntax_20_units[sizeof "bytes"];
    char syntax_88_units[sizeof "pixels"];
    char syntax_96_units[sizeof "Mbps"];
    char syntax_106_units[sizeof "packets"];
    char syntax_112_units[sizeof "centiseconds"];
    char syntax_160_units[sizeof "microseconds"];
    char range_item_0_maxInclusive[sizeof "100"];
    char range_item_1_maxInclusive[sizeof "99"];
    char range_item_2_minInclusive[sizeof "-274"];
    char range_item_5_maxInclusive[sizeof "65535"];
    char range_item_10_maxInclusive[sizeof "10000"];
    char range_item_15_maxInclusive[sizeof "4095"];
    char range_item_17_maxInclusive[sizeof "4094"];
    char range_item_19_maxInclusive[sizeof "1000000"];
    char range_item_20_maxInclusive[sizeof "61440"];
    char range_item_20_step[sizeof "4096"];
    char range_item_22_maxInclusive[sizeof "4000"];
    char range_item_25_maxInclusive[sizeof "240"];
    char range_item_28_minInclusive[sizeof "64"];
    char range_item_29_maxInclusive[sizeof "65507"];
    char range_item_30_maxInclusive[sizeof "63"];
    char range_item_37_maxInclusive[sizeof "3600000"];
    char range_item_38_maxInclusive[sizeof "256"];
    char range_item_39_maxInclusive[sizeof "2147483647"];
    char range_item_40_maxInclusive[sizeof "254"];
    char enumeration_item_0_value[sizeof "Running"];
    char enumeration_item_1_value[sizeof "Sleeping"];
    char enumeration_item_2_value[sizeof "Stopped"];
    char enumeration_item_3_value[sizeof "Idle"];
    char enumeration_item_4_value[sizeof "Uninterruptible"];
    char enumeration_item_5_value[sizeof "Zombie"];
    char enumeration_item_8_value[sizeof "Error"];
    char enumeration_item_9_value[sizeof "Tahoe"];
    char enumeration_item_10_value[sizeof "Reno"];
    char enumeration_item_11_value[sizeof "New Reno"];
    char enumeration_item_12_value[sizeof "Vegas"];
    char enumeration_item_13_value[sizeof "arm"];
    char enumeration_item_14_value[sizeof "i386"];
    char enumeration_item_15_value[sizeof "m68010"];
    char enumeration_item_16_value[sizeof "m68k"];
    char enumeration_item_17_value[sizeof "mipseb"];
    char enumeration_item_18_value[sizeof "mipsel"];
    char enumeration_item_19_value[sizeof "powerpc"];
    char enumeration_item_20_value[sizeof "sh3eb"];
    char enumeration_item_21_value[sizeof "sh3el"];
    char enumeration_item_22_value[sizeof "x86_64"];
    char enumeration_item_23_value[sizeof "NoImage"];
    char enumeration_item_25_value[sizeof "Downloading"];
    char enumeration_item_26_value[sizeof "Validating"];
    char enumeration_item_28_value[sizeof "DownloadFailed"];
    char enumeration_item_29_value[sizeof "ValidationFailed"];
    char enumeration_item_30_value[sizeof "InstallationFailed"];
    char enumeration_item_31_value[sizeof "ActivationFailed"];
    char enumeration_item_33_value[sizeof "InstanceAlias"];
    char enumeration_item_35_value[sizeof "STUN"];
    char enumeration_item_37_value[sizeof "GZIP"];
    char enumeration_item_38_value[sizeof "Compress"];
    char enumeration_item_39_value[sizeof "Deflate"];
    char enumeration_item_41_value[sizeof "Upload"];
    char enumeration_item_42_value[sizeof "Download"];
    char enumeration_item_44_value[sizeof "Success"];
    char enumeration_item_45_value[sizeof "Failure"];
    char enumeration_item_47_value[sizeof "Install"];
    char enumeration_item_48_value[sizeof "Update"];
    char enumeration_item_49_value[sizeof "Uninstall"];
    char enumeration_item_50_value[sizeof "9001"];
    char enumeration_item_51_value[sizeof "9003"];
    char enumeration_item_52_value[sizeof "9012"];
    char enumeration_item_53_value[sizeof "9013"];
    char enumeration_item_54_value[sizeof "9015"];
    char enumeration_item_55_value[sizeof "9016"];
    char enumeration_item_56_value[sizeof "9017"];
    char enumeration_item_57_value[sizeof "9018"];
    char enumeration_item_58_value[sizeof "9022"];
    char enumeration_item_59_value[sizeof "9023"];
    char enumeration_item_60_value[sizeof "9024"];
    char enumeration_item_61_value[sizeof "9025"];
    char enumeration_item_62_value[sizeof "9026"];
    char enumeration_item_63_value[sizeof "9027"];
    char enumeration_item_64_value[sizeof "9028"];
    char enumeration_item_65_value[sizeof "9029"];
    char enumeration_item_66_value[sizeof "9030"];
    char enumeration_item_67_value[sizeof "9031"];
    char enumeration_item_68_value[sizeof "9032"];
    char enumeration_item_69_value[sizeof "Z-Wave"];
    char enumeration_item_70_value[sizeof "ZigBee"];
    char enumeration_item_71_value[sizeof "UPnP-DM"];
    char enumeration_item_72_value[sizeof "ETSI-M2M"];
    char enumeration_item_75_value[sizeof "UPnP"];
    char enumeration_item_77_value[sizeof "Pending"];
    char enumeration_item_78_value[sizeof "Retrying"];
    char enumeration_item_82_value[sizeof "Unsynchronized"];
    char enumeration_item_83_value[sizeof "Synchronized"];
    char enumeration_item_84_value[sizeof "Error_FailedToSynchronize"];
    char enumeration_item_91_value[sizeof "Broadcast"];
    char enumeration_item_92_value[sizeof "Multicast"];
    char enumeration_item_93_value[sizeof "Manycast"];
    char enumeration_item_96_value[sizeof "Up"];
    char enumeration_item_100_value[sizeof "HTTPS"];
    char enumeration_item_104_value[sizeof "Greeting"];
    char enumeration_item_105_value[sizeof "Information"];
    char enumeration_item_106_value[sizeof "Warning"];
    char enumeration_item_107_value[sizeof "Important"];
    char enumeration_item_108_value[sizeof "Urgent"];
    char enumeration_item_109_value[sizeof "Advertisement"];
    char enumeration_item_112_value[sizeof "Unknown"];
    char enumeration_item_113_value[sizeof "Dormant"];
    char enumeration_item_114_value[sizeof "NotPresent"];
    char enumeration_item_115_value[sizeof "LowerLayerDown"];
    char enumeration_item_117_value[sizeof "Half"];
    char enumeration_item_118_value[sizeof "Full"];
    char enumeration_item_119_value[sizeof "Auto"];
    char enumeration_item_122_value[sizeof "Inactive"];
    char enumeration_item_123_value[sizeof "Unsupported"];
    char enumeration_item_126_value[sizeof "Error_Misconfigured"];
    char enumeration_item_129_value[sizeof "802.1Q-2005"];
    char enumeration_item_130_value[sizeof "802.1Q-2011"];
    char enumeration_item_132_value[sizeof "RSTP"];
    char enumeration_item_133_value[sizeof "ProviderNetworkPort"];
    char enumeration_item_134_value[sizeof "CustomerNetworkPort"];
    char enumeration_item_135_value[sizeof "CustomerEdgePort"];
    char enumeration_item_136_value[sizeof "CustomerVLANPort"];
    char enumeration_item_139_value[sizeof "Blocking"];
    char enumeration_item_140_value[sizeof "Listening"];
    char enumeration_item_141_value[sizeof "Learning"];
    char enumeration_item_143_value[sizeof "Broken"];
    char enumeration_item_145_value[sizeof "AdmitOnlyVLANTagged"];
    char enumeration_item_146_value[sizeof "AdmitOnlyPrioUntagged"];
    char enumeration_item_148_value[sizeof "DHCPv6"];
    char enumeration_item_151_value[sizeof "Suffix"];
    char enumeration_item_152_value[sizeof "Substring"];
    char enumeration_item_154_value[sizeof "PE"];
    char enumeration_item_157_value[sizeof "Tunnel"];
    char enumeration_item_158_value[sizeof "Tunneled"];
    char enumeration_item_159_value[sizeof "DHCP"];
    char enumeration_item_160_value[sizeof "IKEv2"];
    char enumeration_item_161_value[sizeof "AutoIP"];
    char enumeration_item_162_value[sizeof "IPCP"];
    char enumeration_item_167_value[sizeof "Preferred"];
    char enumeration_item_168_value[sizeof "Deprecated"];
    char enumeration_item_170_value[sizeof "Inaccessible"];
    char enumeration_item_172_value[sizeof "Tentative"];
    char enumeration_item_173_value[sizeof "Duplicate"];
    char enumeration_item_174_value[sizeof "Optimistic"];
    char enumeration_item_175_value[sizeof "AutoConfigured"];
    char enumeration_item_178_value[sizeof "MAP"];
    char enumeration_item_179_value[sizeof "WellKnown"];
    char enumeration_item_187_value[sizeof "PrefixDelegation"];
    char enumeration_item_188_value[sizeof "RouterAdvertisement"];
    char enumeration_item_191_value[sizeof "Child"];
    char enumeration_item_193_value[sizeof "Inapplicable"];
    char enumeration_item_196_value[sizeof "LISTEN"];
    char enumeration_item_197_value[sizeof "ESTABLISHED"];
    char enumeration_item_199_value[sizeof "Requested"];
    char enumeration_item_200_value[sizeof "Canceled"];
    char enumeration_item_201_value[sizeof "Complete"];
    char enumeration_item_203_value[sizeof "Error_CannotResolveHostName"];
    char enumeration_item_204_value[sizeof "Error_NoRouteToHost"];
    char enumeration_item_205_value[sizeof "Error_Internal"];
    char enumeration_item_206_value[sizeof "Error_Other"];
    char enumeration_item_208_value[sizeof "IPv4"];
    char enumeration_item_209_value[sizeof "IPv6"];
    char enumeration_item_217_value[sizeof "Error_MaxHopCountExceeded"];
    char enumeration_item_226_value[sizeof "Error_InitConnectionFailed"];
    char enumeration_item_227_value[sizeof "Error_NoResponse"];
    char enumeration_item_228_value[sizeof "Error_TransferFailed"];
    char enumeration_item_229_value[sizeof "Error_PasswordRequestFailed"];
    char enumeration_item_230_value[sizeof "Error_LoginFailed"];
    char enumeration_item_231_value[sizeof "Error_NoTransferMode"];
    char enumeration_item_232_value[sizeof "Error_NoPASV"];
    char enumeration_item_233_value[sizeof "Error_IncorrectSize"];
    char enumeration_item_234_value[sizeof "Error_Timeout"];
    char enumeration_item_251_value[sizeof "Error_NoCWD"];
    char enumeration_item_252_value[sizeof "Error_NoSTOR"];
    char enumeration_item_253_value[sizeof "Error_NoTransferComplete"];
    char enumeration_item_266_value[sizeof "UDP Echo"];
    char enumeration_item_268_value[sizeof "Receive"];
    char enumeration_item_269_value[sizeof "Blackhole"];
    char enumeration_item_270_value[sizeof "Unreachable"];
    char enumeration_item_271_value[sizeof "Prohibit"];
    char enumeration_item_273_value[sizeof "OSPF"];
    char enumeration_item_279_value[sizeof "RA"];
    char enumeration_item_280_value[sizeof "RIPng"];
    char enumeration_item_282_value[sizeof "Send"];
    char enumeration_item_285_value[sizeof "ForwardingEntryCreated"];
    char enumeration_item_286_value[sizeof "NoForwardingEntry"];
    char enumeration_item_288_value[sizeof "High"];
    char enumeration_item_289_value[sizeof "Medium"];
    char enumeration_item_290_value[sizeof "Low"];
    char enumeration_item_292_value[sizeof "G.hn"];
    char enumeration_item_293_value[sizeof "HPNA"];
    char enumeration_item_294_value[sizeof "HomePlug"];
    char enumeration_item_295_value[sizeof "MoCA"];
    char enumeration_item_296_value[sizeof "UPA"];
    char enumeration_item_297_value[sizeof "Wi-Fi"];
    char enumeration_item_298_value[sizeof "Other"];
    char enumeration_item_303_value[sizeof "Deny"];
    char enumeration_item_304_value[sizeof "Monday"];
    char enumeration_item_305_value[sizeof "Tuesday"];
    char enumeration_item_306_value[sizeof "Wednesday"];
    char enumeration_item_307_value[sizeof "Thursday"];
    char enumeration_item_308_value[sizeof "Friday"];
    char enumeration_item_309_value[sizeof "Saturday"];
    char enumeration_item_310_value[sizeof "Sunday"];
    char enumeration_item_311_value[sizeof "A"];
    char enumeration_item_312_value[sizeof "AAAA"];
    char enumeration_item_313_value[sizeof "SRV"];
    char enumeration_item_314_value[sizeof "PTR"];
    char enumeration_item_324_value[sizeof "Error_DNSServerNotResolved"];
    char enumeration_item_328_value[sizeof "Error_DNSServerNotAvailable"];
    char enumeration_item_329_value[sizeof "Error_HostNameNotResolved"];
    char enumeration_item_333_value[sizeof "Authoritative"];
    char enumeration_item_334_value[sizeof "NonAuthoritative"];
    char enumeration_item_337_value[sizeof "LeaseActive"];
    char enumeration_item_338_value[sizeof "GoodbyeReceived"];
    char enumeration_item_339_value[sizeof "LeaseExpired"];
    char enumeration_item_342_value[sizeof "Enabled_NATForcedDisabled"];
    char enumeration_item_343_value[sizeof "Enabled_PortMappingDisabled"];
    char enumeration_item_351_value[sizeof "Selecting"];
    char enumeration_item_352_value[sizeof "Requesting"];
    char enumeration_item_353_value[sizeof "Rebinding"];
    char enumeration_item_354_value[sizeof "Bound"];
    char enumeration_item_355_value[sizeof "Renewing"];
    char enumeration_item_357_value[sizeof "Known"];
    char enumeration_item_363_value[sizeof "Stateless"];
    char enumeration_item_367_value[sizeof "Reject"];
    char enumeration_item_372_value[sizeof "Defaults"];
    char enumeration_item_374_value[sizeof "WANIPv6FirewallControl"];
    char enumeration_item_381_value[sizeof "Return"];
    char enumeration_item_383_value[sizeof "INVALID"];
    char enumeration_item_384_value[sizeof "NEW"];
    char enumeration_item_385_value[sizeof "RELATED"];
    char enumeration_item_390_value[sizeof "Streaming"];
    char enumeration_item_391_value[sizeof "File"];
    char enumeration_item_393_value[sizeof "MQTT"];
    char enumeration_item_394_value[sizeof "XML"];
    char enumeration_item_395_value[sizeof "XDR"];
    char enumeration_item_396_value[sizeof "CSV"];
    char enumeration_item_398_value[sizeof "ParameterPerRow"];
    char enumeration_item_401_value[sizeof "ISO-8601"];
    char enumeration_item_404_value[sizeof "NameValuePair"];
    char enumeration_item_406_value[sizeof "PUT"];
    char enumeration_item_410_value[sizeof "Installing"];
    char enumeration_item_412_value[sizeof "Updating"];
    char enumeration_item_413_value[sizeof "Uninstalling"];
    char enumeration_item_414_value[sizeof "Uninstalled"];
    char enumeration_item_416_value[sizeof "Starting"];
    char enumeration_item_418_value[sizeof "Stopping"];
    char enumeration_item_421_value[sizeof "NoFault"];
    char enumeration_item_422_value[sizeof "FailureOnStart"];
    char enumeration_item_423_value[sizeof "FailureOnAutoStart"];
    char enumeration_item_424_value[sizeof "FailureOnStop"];
    char enumeration_item_425_value[sizeof "FailureWhileActive"];
    char enumeration_item_426_value[sizeof "DependencyFailure"];
    char enumeration_item_427_value[sizeof "UnStartable"];
    char enumeration_item_430_value[sizeof "ServerTable"];
    char enumeration_item_431_value[sizeof "WebSocket"];
    char enumeration_item_436_value[sizeof "Connecting"];
    char enumeration_item_437_value[sizeof "ServerNotPresent"];
    char enumeration_item_439_value[sizeof "Error_AuthenticationFailure"];
    char pattern_item_0_value[sizeof "2\\.\\d+"];
    char pattern_item_1_value[sizeof "[0-9A-F]{6}"];
    char pattern_item_2_value[sizeof "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"];
    char pattern_item_3_value[sizeof "1 Firmware Upgrade Image"];
    char pattern_item_4_value[sizeof "2 Web Content"];
    char pattern_item_5_value[sizeof "3 Vendor Configuration File"];
    char pattern_item_6_value[sizeof "4 Vendor Log File"];
    char pattern_item_7_value[sizeof "X [0-9A-F]{6} .*"];
    char pattern_item_9_value[sizeof "([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"];
    char pattern_item_10_value[sizeof "([0-7],){15}[0-7]"];
    char pattern_item_11_value[sizeof "([0-7],[0-1],){7}[0-7],[0-1]"];
    char pattern_item_13_value[sizeof "((25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])"];
    char pattern_item_15_value[sizeof "([01][0-9]|2[0-3]):[0-5][0-9]"];
    char pattern_item_17_value[sizeof "/(3[0-2]|[012]\?[0-9])"];
    char pattern_item_18_value[sizeof "((25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])/(3[0-2]|[012]\?[0-9])"];
    char reference_item_0_targetParent[sizeof "FirmwareImage."];
    char reference_item_1_targetParent[sizeof "#.XMPP.Connection."];
    char reference_item_4_targetParent[sizeof "##.Hosts.Host."];
    char reference_item_6_targetParent[sizeof "##.DeviceInfo.SupportedDataModel."];
    char reference_item_7_targetParent[sizeof ".IP.Interface."];
    char reference_item_8_targetParent[sizeof ".Security.Certificate."];
    char reference_item_9_targetParent[sizeof ".Users.Role."];
    char reference_item_10_targetParam[sizeof "#.HTTPAccessSupportedProtocols"];
    char reference_item_11_targetParent[sizeof ".Users.User."];
    char reference_item_12_targetParam[sizeof "##.HTTPAccessSupportedProtocols"];
    char reference_item_14_targetParent[sizeof "##.QoS.Queue."];
    char reference_item_15_targetParent[sizeof "#.VLAN."];
    char reference_item_16_targetParent[sizeof "#.Port."];
    char reference_item_17_targetParent[sizeof "#.Bridge. #.Bridge.{i}.VLAN."];
    char reference_item_18_targetParent[sizeof "#.Bridge.{i}.Port."];
    char reference_item_19_targetParent[sizeof "#.Bridge."];
    char reference_item_20_targetParent[sizeof "##.Routing.Router."];
    char reference_item_21_targetParent[sizeof "#.IPv6Prefix."];
    char reference_item_22_targetParent[sizeof "."];
    char reference_item_24_targetParent[sizeof "###.IP.Interface."];
    char reference_item_25_targetParent[sizeof "##.DHCPv4.Server.Pool.{i}.Client. ##.DHCPv6.Server.Pool.{i}.Client."];
    char reference_item_26_targetParent[sizeof "##.IP.Interface."];
    char reference_item_27_targetParent[sizeof ".Hosts.Host."];
    char reference_item_28_targetParent[sizeof "#.Forwarding."];
    char reference_item_29_targetParent[sizeof "###.Hosts.Host."];
    char reference_item_30_targetParent[sizeof "#.Server.Pool."];
    char reference_item_31_targetParent[sizeof "#.Group."];
    char reference_item_32_targetParent[sizeof "#.Role."];
    char reference_item_33_targetParent[sizeof "#.SupportedShell."];
    char reference_item_34_targetParent[sizeof "Level."];
    char reference_item_35_targetParent[sizeof "#.Chain."];
    char reference_item_36_targetParent[sizeof "#"];
    char reference_item_37_targetParam[sizeof "#.Protocols"];
    char reference_item_38_targetParam[sizeof "#.EncodingTypes"];
    char reference_item_41_targetParent[sizeof "#.ExecutionUnit."];
    char reference_item_42_targetParent[sizeof "#.ExecEnv."];
    char reference_item_43_targetParent[sizeof "##.DeviceInfo.ProcessStatus.Process."];
    char reference_item_44_targetParam[sizeof "#.SupportedServerConnectAlgorithms"];
    char handler_0_name[sizeof "device_info"];
    char handler_1_name[sizeof "vendor_config_file"];
    char handler_2_name[sizeof "memory_status"];
    char handler_3_name[sizeof "process_status"];
    char handler_4_name[sizeof "process"];
    char handler_5_name[sizeof "vendor_log_file"];
    char handler_6_name[sizeof "firmware_image"];
    char handler_7_name[sizeof "supported_data_model"];
    char handler_8_name[sizeof "time"];
    char handler_9_name[sizeof "interface_stack"];
    char handler_10_name[sizeof "ethernet_interface"];
    char handler_11_name[sizeof "ethernet_interface_stats"];
    char handler_12_name[sizeof "ethernet_link"];
    char handler_13_name[sizeof "ethernet_link_stats"];
    char handler_14_name[sizeof "ip_interface"];
    char handler_15_name[sizeof "ipv4_address"];
    char handler_16_name[sizeof "ip_interface_stats"];
    char handler_17_name[sizeof "ipv6_address"];
    char handler_18_name[sizeof "ip_ping"];
    char handler_19_name[sizeof "trace_route"];
    char handler_20_name[sizeof "route_hop"];
    char handler_21_name[sizeof "download_test"];
    char handler_22_name[sizeof "download_connection"];
    char handler_23_name[sizeof "download_part"];
    char handler_24_name[sizeof "upload_test"];
    char handler_25_name[sizeof "upload_connection"];
    char handler_26_name[sizeof "upload_part"];
    char handler_27_name[sizeof "echo_server"];
    char handler_28_name[sizeof "udp_echo"];
    char handler_29_name[sizeof "udp_echo_packet"];
    char handler_30_name[sizeof "router"];
    char handler_31_name[sizeof "ipv4_forwarding"];
    char handler_32_name[sizeof "ipv6_forwarding"];
    char handler_33_name[sizeof "hosts_host"];
    char handler_34_name[sizeof "hosts_host_ipv4"];
    char handler_35_name[sizeof "hosts_host_ipv6"];
    char handler_36_name[sizeof "dns_client_server"];
    char handler_37_name[sizeof "ns_lookup"];
    char handler_38_name[sizeof "ns_lookup_result"];
    char handler_39_name[sizeof "exec_env"];
    char handler_40_name[sizeof "deployment_unit"];
    char handler_41_name[sizeof "execution_unit"];
    char handler_42_name[sizeof "xmpp_connection"];
    char handler_43_name[sizeof "xmpp_stats"];
};

static const struct strings strings = {
    "",
    "Device",
    "Services",
    "DeviceInfo",
    "VendorConfigFile",
    "MemoryStatus",
    "ProcessStatus",
    "Process",
    "TemperatureStatus",
    "TemperatureSensor",
    "NetworkProperties",
    "Processor",
    "VendorLogFile",
    "FirmwareImage",
    "SupportedDataModel",
    "ManagementServer",
    "ManageableDevice",
    "AutonomousTransferCompletePolicy",
    "DownloadAvailability",
    "Announcement",
    "Group",
    "Query",
    "DUStateChangeComplPolicy",
    "EmbeddedDevice",
    "VirtualDevice",
    "StandbyPolicy",
    "InformParameter",
    "HeartbeatPolicy",
    "Time",
    "Client",
    "Authentication",
    "Stats",
    "Server",
    "UserInterface",
    "HTTPAccess",
    "Session",
    "RemoteAccess",
    "LocalDisplay",
    "Messages",
    "InterfaceStack",
    "Ethernet",
    "Interface",
    "Link",
    "VLANTermination",
    "RMONStats",
    "WoL",
    "LAG",
    "Bridging",
    "Bridge",
    "STP",
    "Port",
    "PriorityCodePoint",
    "VLAN",
    "VLANPort",
    "Filter",
    "ProviderBridge",
    "IP",
    "IPv4Address",
    "TWAMPReflector",
    "IPv6Address",
    "IPv6Prefix",
    "ActivePort",
    "Diagnostics",
    "IPPing",
    "TraceRoute",
    "RouteHops",
    "DownloadDiagnostics",
    "PerConnectionResult",
    "IncrementalResult",
    "UploadDiagnostics",
    "UDPEchoConfig",
    "UDPEchoDiagnostics",
    "IndividualPacketResult",
    "ServerSelectionDiagnostics",
    "Routing",
    "Router",
    "IPv4Forwarding",
    "IPv6Forwarding",
    "RIP",
    "InterfaceSetting",
    "RouteInformation",
    "Option",
    "Hosts",
    "Host",
    "WANStats",
    "AccessControl",
    "Schedule",
    "DNS",
    "Zone",
    "Relay",
    "Config",
    "Forwarding",
    "NSLookupDiagnostics",
    "Result",
    "SD",
    "Advertise",
    "TextRecord",
    "Service",
    "NAT",
    "PortMapping",
    "PortTrigger",
    "Rule",
    "DHCPv4",
    "SentOption",
    "ReqOption",
    "Pool",
    "StaticAddress",
    "Users",
    "User",
    "CheckCredentialsDiagnostics",
    "SupportedShell",
    "Role",
    "Firewall",
    "Level",
    "Policy",
    "Chain",
    "Pinhole",
    "DMZ",
    "ConnectionTracking",
    "SIP",
    "H323",
    "FTP",
    "PPTP",
    "TFTP",
    "IRC",
    "BulkData",
    "Profile",
    "Parameter",
    "CSVEncoding",
    "JSONEncoding",
    "HTTP",
    "RequestURIParameter",
    "SoftwareModules",
    "ExecEnv",
    "DeploymentUnit",
    "ExecutionUnit",
    "XMPP",
    "Connection",
    "RootDataModelVersion",
    "2.17",
    "InterfaceStackNumberOfEntries",
    "DeviceCategory",
    "Manufacturer",
    "ManufacturerOUI",
    "ModelName",
    "ModelNumber",
    "Description",
    "ProductClass",
    "SerialNumber",
    "HardwareVersion",
    "SoftwareVersion",
    "ActiveFirmwareImage",
    "BootFirmwareImage",
    "AdditionalHardwareVersion",
    "AdditionalSoftwareVersion",
    "ProvisioningCode",
    "UpTime",
    "FirstUseDate",
    "HostName",
    "FirmwareImageNumberOfEntries",
    "VendorConfigFileNumberOfEntries",
    "ProcessorNumberOfEntries",
    "VendorLogFileNumberOfEntries",
    "SupportedDataModelNumberOfEntries",
    "Alias",
    "Name",
    "Version",
    "Date",
    "UseForBackupRestore",
    "Total",
    "Free",
    "TotalPersistent",
    "FreePersistent",
    "CPUUsage",
    "ProcessNumberOfEntries",
    "PID",
    "Command",
    "Size",
    "Priority",
    "CPUTime",
    "State",
    "TemperatureSensorNumberOfEntries",
    "Enable",
    "Status",
    "Reset",
    "ResetTime",
    "Value",
    "LastUpdate",
    "MinValue",
    "MinTime",
    "MaxValue",
    "MaxTime",
    "LowAlarmValue",
    "LowAlarmTime",
    "HighAlarmValue",
    "PollingInterval",
    "HighAlarmTime",
    "MaxTCPWindowSize",
    "TCPImplementation",
    "Architecture",
    "MaximumSize",
    "Persistent",
    "Available",
    "BootFailureLog",
    "URL",
    "UUID",
    "URN",
    "Features",
    "EnableCWMP",
    "true",
    "Username",
    "Password",
    "ScheduleReboot",
    "0001-01-01T00:00:00Z",
    "DelayReboot",
    "-1",
    "PeriodicInformEnable",
    "false",
    "PeriodicInformInterval",
    "600",
    "PeriodicInformTime",
    "ParameterKey",
    "ConnectionRequestURL",
    "ConnectionRequestUsername",
    "ConnectionRequestPassword",
    "UpgradesManaged",
    "KickURL",
    "DownloadProgressURL",
    "DefaultActiveNotificationThrottle",
    "0",
    "CWMPRetryMinimumWaitInterval",
    "5",
    "CWMPRetryIntervalMultiplier",
    "2000",
    "HTTPConnectionRequestEnable",
    "UDPConnectionRequestAddress",
    "STUNEnable",
    "STUNServerAddress",
    "STUNServerPort",
    "3478",
    "STUNUsername",
    "STUNPassword",
    "STUNMaximumKeepAlivePeriod",
    "60",
    "STUNMinimumKeepAlivePeriod",
    "20",
    "NATDetected",
    "AliasBasedAddressing",
    "InstanceMode",
    "InstanceNumber",
    "AutoCreateInstances",
    "ManageableDeviceNumberOfEntries",
    "ManageableDeviceNotificationLimit",
    "EmbeddedDeviceNumberOfEntries",
    "VirtualDeviceNumberOfEntries",
    "SupportedConnReqMethods",
    "HTTP,STUN,XMPP",
    "ConnReqXMPPConnection",
    "ConnReqAllowedJabberIDs",
    "ConnReqJabberID",
    "HTTPCompressionSupported",
    "GZIP,Deflate",
    "HTTPCompression",
    "Disabled",
    "LightweightNotificationProtocolsSupported",
    "UDP",
    "LightweightNotificationProtocolsUsed",
    "LightweightNotificationTriggerInterval",
    "LightweightNotificationTriggerTime",
    "UDPLightweightNotificationHost",
    "UDPLightweightNotificationPort",
    "7547",
    "InstanceWildcardsSupported",
    "InformParameterNumberOfEntries",
    "X_CWMPD_CpeTimeout",
    "30",
    "X_CWMPD_DownloadEnable",
    "X_CWMPD_UploadEnable",
    "X_CWMPD_StunPortAdaptive",
    "X_CWMPD_StunProbeNatAgingTime",
    "X_CWMPD_BackUpEnable",
    "X_CWMPD_BackUpDelayTime",
    "X_CWMPD_AcsUrlFromDhcp",
    "X_CWMPD_AcsDhcpInterface",
    "",
    "X_CWMPD_DefaultAcsUrl",
    "X_CWMPD_DefaultAcsUsername",
    "X_CWMPD_DefaultAcsPassword",
    "X_CWMPD_RetryLimit",
    "X_CWMPD_ConnectionRequestUnauthenticated",
    "X_CWMPD_ExecuteCliCommandEnable",
    "TransferTypeFilter",
    "Both",
    "ResultTypeFilter",
    "FileTypeFilter",
    "GroupNumberOfEntries",
    "OperationTypeFilter",
    "FaultCodeFilter",
    "ControllerID",
    "ProxiedDeviceID",
    "Reference",
    "ProxyProtocol",
    "ProxyProtocolReference",
    "DiscoveryProtocol",
    "DiscoveryProtocolReference",
    "CommandProcessed",
    "CommandProcessingErrMsg",
    "LastSyncTime",
    "CRUnawarenessMaxDuration",
    "MaxMissedPeriodic",
    "NotifyMissedScheduled",
    "NetworkAwarenessCapable",
    "SelfTimerCapable",
    "CRAwarenessRequested",
    "PeriodicAwarenessRequested",
    "ScheduledAwarenessRequested",
    "ParameterName",
    "EventList",
    "ReportingInterval",
    "InitiationTime",
    "NTPServer1",
    "NTPServer2",
    "NTPServer3",
    "NTPServer4",
    "NTPServer5",
    "CurrentLocalTime",
    "LocalTimeZone",
    "ClientNumberOfEntries",
    "ServerNumberOfEntries",
    "Mode",
    "Unicast",
    "123",
    "4",
    "Servers",
    "ResolveAddresses",
    "ResolveMaxAddresses",
    "6",
    "Peer",
    "MinPoll",
    "MaxPoll",
    "10",
    "IBurst",
    "Burst",
    "8",
    "BindType",
    "Address",
    "Certificate",
    "NTSPort",
    "4460",
    "PacketsSent",
    "PacketsSentFailed",
    "PacketsReceived",
    "PacketsDropped",
    "Down",
    "TTL",
    "255",
    "NTSNTPServer",
    "PasswordRequired",
    "PasswordUserSelectable",
    "PasswordReset",
    "UpgradeAvailable",
    "WarrantyDate",
    "ISPName",
    "ISPHelpDesk",
    "ISPHomePage",
    "ISPHelpPage",
    "ISPLogo",
    "ISPLogoSize",
    "ISPMailServer",
    "ISPNewsServer",
    "TextColor",
    "000000",
    "BackgroundColor",
    "FFFFFF",
    "ButtonColor",
    "C0C0C0",
    "ButtonTextColor",
    "AutoUpdateServer",
    "UserUpdateServer",
    "AvailableLanguages",
    "CurrentLanguage",
    "HTTPAccessSupportedProtocols",
    "HTTPAccessNumberOfEntries",
    "Order",
    "1",
    "AccessType",
    "LocalAccess",
    "AllowedRoles",
    "CACertificate",
    "443",
    "Protocol",
    "AllowedHosts",
    "AllowedPathPrefixes",
    "/",
    "AutoDisableDuration",
    "TimeLeft",
    "ActivationDate",
    "SessionNumberOfEntries",
    "SessionID",
    "IPAddress",
    "StartDate",
    "SupportedProtocols",
    "Movable",
    "Resizable",
    "PosX",
    "PosY",
    "Width",
    "Height",
    "DisplayWidth",
    "DisplayHeight",
    "Title",
    "SubTitle",
    "Text",
    "IconType",
    "None",
    "MessageColor",
    "TitleColor",
    "SubTitleColor",
    "RequestedNumberOfRepetitions",
    "ExecutedNumberOfRepetitions",
    "HigherLayer",
    "LowerLayer",
    "HigherAlias",
    "LowerAlias",
    "WoLSupported",
    "FlowControlSupported",
    "InterfaceNumberOfEntries",
    "LinkNumberOfEntries",
    "VLANTerminationNumberOfEntries",
    "RMONStatsNumberOfEntries",
    "LAGNumberOfEntries",
    "LastChange",
    "LowerLayers",
    "Upstream",
    "MACAddress",
    "SupportedLinkModes",
    "MaxBitRate",
    "CurrentBitRate",
    "DuplexMode",
    "EEECapability",
    "EEEEnable",
    "EEEStatus",
    "BytesSent",
    "BytesReceived",
    "ErrorsSent",
    "ErrorsReceived",
    "UnicastPacketsSent",
    "UnicastPacketsReceived",
    "DiscardPacketsSent",
    "DiscardPacketsReceived",
    "MulticastPacketsSent",
    "MulticastPacketsReceived",
    "BroadcastPacketsSent",
    "BroadcastPacketsReceived",
    "UnknownProtoPacketsReceived",
    "PriorityTagging",
    "FlowControl",
    "VLANID",
    "TPID",
    "33024",
    "Queue",
    "AllQueues",
    "DropEvents",
    "Bytes",
    "Packets",
    "BroadcastPackets",
    "MulticastPackets",
    "CRCErroredPackets",
    "UndersizePackets",
    "OversizePackets",
    "Packets64Bytes",
    "Packets65to127Bytes",
    "Packets128to255Bytes",
    "Packets256to511Bytes",
    "Packets512to1023Bytes",
    "Packets1024to1518Bytes",
    "SendMagicPacket",
    "MaxBridgeEntries",
    "MaxDBridgeEntries",
    "MaxQBridgeEntries",
    "MaxVLANEntries",
    "MaxProviderBridgeEntries",
    "ProviderBridgeNumberOfEntries",
    "MaxFilterEntries",
    "BridgeNumberOfEntries",
    "FilterNumberOfEntries",
    "Standard",
    "802.1D-2004",
    "AgingTime",
    "300",
    "PortNumberOfEntries",
    "VLANNumberOfEntries",
    "VLANPortNumberOfEntries",
    "BridgePriority",
    "32768",
    "HelloTime",
    "200",
    "MaxAge",
    "ForwardingDelay",
    "15",
    "ManagementPort",
    "Type",
    "VLANUnawarePort",
    "DefaultUserPriority",
    "PriorityRegeneration",
    "0,1,2,3,4,5,6,7",
    "PortState",
    "PVID",
    "AcceptableFrameTypes",
    "AdmitAll",
    "IngressFiltering",
    "ServiceAccessPrioritySelection",
    "ServiceAccessPriorityTranslation",
    "PathCost",
    "128",
    "PCPSelection",
    "UseDEI",
    "RequireDropEncoding",
    "PCPEncoding",
    "PCPDecoding",
    "Untagged",
    "DHCPType",
    "VLANIDFilter",
    "EthertypeFilterList",
    "EthertypeFilterExclude",
    "SourceMACAddressFilterList",
    "SourceMACAddressFilterExclude",
    "DestMACAddressFilterList",
    "DestMACAddressFilterExclude",
    "SourceMACFromVendorClassIDFilter",
    "SourceMACFromVendorClassIDFilterv6",
    "SourceMACFromVendorClassIDFilterExclude",
    "SourceMACFromVendorClassIDMode",
    "Exact",
    "DestMACFromVendorClassIDFilter",
    "DestMACFromVendorClassIDFilterv6",
    "DestMACFromVendorClassIDFilterExclude",
    "DestMACFromVendorClassIDMode",
    "SourceMACFromClientIDFilter",
    "SourceMACFromClientIDFilterExclude",
    "DestMACFromClientIDFilter",
    "DestMACFromClientIDFilterExclude",
    "SourceMACFromUserClassIDFilter",
    "SourceMACFromUserClassIDFilterExclude",
    "DestMACFromUserClassIDFilter",
    "DestMACFromUserClassIDFilterExclude",
    "DestIP",
    "DestMask",
    "DestIPExclude",
    "SourceIP",
    "SourceMask",
    "SourceIPExclude",
    "ProtocolExclude",
    "DestPort",
    "DestPortRangeMax",
    "DestPortExclude",
    "SourcePort",
    "SourcePortRangeMax",
    "SourcePortExclude",
    "S-VLAN",
    "SVLANcomponent",
    "CVLANcomponents",
    "IPv4Capable",
    "IPv4Enable",
    "IPv4Status",
    "Enabled",
    "IPv6Capable",
    "IPv6Enable",
    "IPv6Status",
    "ULAPrefix",
    "ActivePortNumberOfEntries",
    "ULAEnable",
    "MaxMTUSize",
    "1500",
    "Normal",
    "Loopback",
    "IPv4AddressNumberOfEntries",
    "IPv6AddressNumberOfEntries",
    "IPv6PrefixNumberOfEntries",
    "AutoIPEnable",
    "TWAMPReflectorNumberOfEntries",
    "SubnetMask",
    "AddressingType",
    "Static",
    "862",
    "MaximumTTL",
    "IPAllowedList",
    "PortAllowedList",
    "IPAddressStatus",
    "Invalid",
    "Origin",
    "Prefix",
    "PreferredLifetime",
    "9999-12-31T23:59:59Z",
    "ValidLifetime",
    "Anycast",
    "PrefixStatus",
    "StaticType",
    "ParentPrefix",
    "ChildPrefixBits",
    "OnLink",
    "Autonomous",
    "LocalIPAddress",
    "LocalPort",
    "RemoteIPAddress",
    "RemotePort",
    "IPv4PingSupported",
    "IPv6PingSupported",
    "IPv4TraceRouteSupported",
    "IPv6TraceRouteSupported",
    "IPv4DownloadDiagnosticsSupported",
    "IPv6DownloadDiagnosticsSupported",
    "IPv4UploadDiagnosticsSupported",
    "IPv6UploadDiagnosticsSupported",
    "IPv4UDPEchoDiagnosticsSupported",
    "IPv6UDPEchoDiagnosticsSupported",
    "IPLayerCapacitySupported",
    "IPv4ServerSelectionDiagnosticsSupported",
    "IPv6ServerSelectionDiagnosticsSupported",
    "DiagnosticsState",
    "ProtocolVersion",
    "Any",
    "NumberOfRepetitions",
    "3",
    "Timeout",
    "1000",
    "DataBlockSize",
    "56",
    "DSCP",
    "IPAddressUsed",
    "SuccessCount",
    "FailureCount",
    "AverageResponseTime",
    "MinimumResponseTime",
    "MaximumResponseTime",
    "AverageResponseTimeDetailed",
    "MinimumResponseTimeDetailed",
    "MaximumResponseTimeDetailed",
    "NumberOfTries",
    "5000",
    "38",
    "MaxHopCount",
    "RouteHopsNumberOfEntries",
    "ResponseTime",
    "HostAddress",
    "ErrorCode",
    "RTTimes",
    "DownloadURL",
    "DownloadTransports",
    "HTTP,FTP",
    "EthernetPriority",
    "TimeBasedTestDuration",
    "TimeBasedTestMeasurementInterval",
    "TimeBasedTestMeasurementOffset",
    "NumberOfConnections",
    "DownloadDiagnosticMaxConnections",
    "DownloadDiagnosticsMaxIncrementalResult",
    "999",
    "ROMTime",
    "BOMTime",
    "EOMTime",
    "TestBytesReceived",
    "TotalBytesReceived",
    "TotalBytesSent",
    "TestBytesReceivedUnderFullLoading",
    "TotalBytesReceivedUnderFullLoading",
    "TotalBytesSentUnderFullLoading",
    "PeriodOfFullLoading",
    "TCPOpenRequestTime",
    "TCPOpenResponseTime",
    "PerConnectionResultNumberOfEntries",
    "EnablePerConnectionResults",
    "IncrementalResultNumberOfEntries",
    "StartTime",
    "EndTime",
    "UploadURL",
    "UploadTransports",
    "TestFileLength",
    "UploadDiagnosticsMaxConnections",
    "UploadDiagnosticsMaxIncrementalResult",
    "TestBytesSent",
    "TestBytesSentUnderFullLoading",
    "SourceIPAddress",
    "UDPPort",
    "7",
    "EchoPlusEnabled",
    "EchoPlusSupported",
    "PacketsResponded",
    "BytesResponded",
    "TimeFirstPacketReceived",
    "TimeLastPacketReceived",
    "24",
    "InterTransmissionTime",
    "EnableIndividualPacketResults",
    "IndividualPacketResultNumberOfEntries",
    "UDPEchoDiagnosticsMaxResults",
    "PacketSuccess",
    "PacketSendTime",
    "PacketReceiveTime",
    "TestGenSN",
    "TestRespSN",
    "TestRespRcvTimeStamp",
    "TestRespReplyTimeStamp",
    "TestRespReplyFailureCount",
    "ICMP",
    "HostList",
    "FastestHost",
    "RouterNumberOfEntries",
    "IPv4ForwardingNumberOfEntries",
    "IPv6ForwardingNumberOfEntries",
    "StaticRoute",
    "DestIPAddress",
    "DestSubnetMask",
    "ForwardingPolicy",
    "GatewayIPAddress",
    "ForwardingMetric",
    "DestIPPrefix",
    "NextHop",
    "ExpirationTime",
    "SupportedModes",
    "InterfaceSettingNumberOfEntries",
    "AcceptRA",
    "SendRA",
    "SourceRouter",
    "PreferredRouteFlag",
    "ManagedAddressConfiguration",
    "OtherConfiguration",
    "RouteLifetime",
    "ReachableTime",
    "RetransTimer",
    "HomeAgent",
    "OptionNumberOfEntries",
    "Tag",
    "HostNumberOfEntries",
    "AccessControlNumberOfEntries",
    "PhysAddress",
    "DHCPClient",
    "AssociatedDevice",
    "Layer1Interface",
    "Layer3Interface",
    "InterfaceType",
    "Active",
    "ActiveLastChange",
    "RetransCount",
    "Controller",
    "PhysAddressMask",
    "AccessPolicy",
    "Allow",
    "ScheduleNumberOfEntries",
    "Day",
    "Duration",
    "86400",
    "SupportedRecordTypes",
    "ZoneNumberOfEntries",
    "System",
    "DNSServer",
    "ConfigNumberOfEntries",
    "ForwardNumberOfEntries",
    "Forwarders",
    "CacheSize",
    "CacheMinTTL",
    "CacheMaxTTL",
    "ResultNumberOfEntries",
    "AnswerType",
    "HostNameReturned",
    "IPAddresses",
    "DNSServerIP",
    "AdvertiseNumberOfEntries",
    "ServiceNumberOfEntries",
    "AdvertisedInterfaces",
    "InstanceName",
    "ApplicationProtocol",
    "TransportProtocol",
    "TCP",
    "Domain",
    "local",
    "TextRecordNumberOfEntries",
    "Key",
    "Target",
    "TimeToLive",
    "Weight",
    "PortMappingNumberOfEntries",
    "MaxNumberOfPortMappings",
    "PortTriggerNumberOfEntries",
    "MaxNumberOfPortTriggers",
    "SourceNetwork",
    "TCPTranslationTimeout",
    "UDPTranslationTimeout",
    "AllInterfaces",
    "LeaseDuration",
    "RemoteHost",
    "ExternalPort",
    "ExternalPortEndRange",
    "InternalPort",
    "InternalClient",
    "PortEndRange",
    "RuleNumberOfEntries",
    "DHCPStatus",
    "Init",
    "Renew",
    "IPRouters",
    "DNSServers",
    "LeaseTimeRemaining",
    "DHCPServer",
    "PassthroughEnable",
    "PassthroughDHCPPool",
    "SentOptionNumberOfEntries",
    "ReqOptionNumberOfEntries",
    "PoolNumberOfEntries",
    "VendorClassID",
    "VendorClassIDExclude",
    "VendorClassIDMode",
    "ClientID",
    "ClientIDExclude",
    "UserClassID",
    "UserClassIDExclude",
    "Chaddr",
    "ChaddrMask",
    "ChaddrExclude",
    "AllowedDevices",
    "All",
    "MinAddress",
    "MaxAddress",
    "ReservedAddresses",
    "DomainName",
    "LeaseTime",
    "StaticAddressNumberOfEntries",
    "Yiaddr",
    "ForwardingNumberOfEntries",
    "LocallyServed",
    "DHCPServerIPAddress",
    "UserNumberOfEntries",
    "RoleNumberOfEntries",
    "SupportedShellNumberOfEntries",
    "UserID",
    "RemoteAccessCapable",
    "GroupParticipation",
    "RoleParticipation",
    "StaticUser",
    "Language",
    "Shell",
    "GroupID",
    "Groupname",
    "StaticGroup",
    "RoleID",
    "RoleName",
    "StaticRole",
    "Advanced",
    "AdvancedLevel",
    "PolicyLevel",
    "Stateful",
    "LevelNumberOfEntries",
    "ChainNumberOfEntries",
    "DMZNumberOfEntries",
    "PinholeNumberOfEntries",
    "PolicyNumberOfEntries",
    "Policies",
    "PortMappingEnabled",
    "DefaultPolicy",
    "Drop",
    "DefaultLogPolicy",
    "TargetChain",
    "SourceInterface",
    "DestinationInterface",
    "IPVersion",
    "ReverseChain",
    "ReverseTargetChain",
    "Creator",
    "ACS",
    "Log",
    "CreationDate",
    "ExpiryDate",
    "SourceInterfaceExclude",
    "SourceAllInterfaces",
    "DestInterface",
    "DestInterfaceExclude",
    "DestAllInterfaces",
    "DSCPExclude",
    "ConnectionState",
    "SourceMAC",
    "SourceMACExclude",
    "RemainingLeaseTime",
    "SourcePrefixes",
    "DestMACAddress",
    "SourcePrefix",
    "ICMPType",
    "Action",
    "Accept",
    "IPv4SpoofingProtection",
    "IPv6SpoofingProtection",
    "IPv4AcceptICMPEchoRequest",
    "IPv6AcceptICMPEchoRequest",
    "StealthMode",
    "Ports",
    "DirectMedia",
    "DirectSignaling",
    "ExternalMedia",
    "TimeOut",
    "RegistrationRequestTTL",
    "GKRoutedOnly",
    "CallForwardFilter",
    "Loose",
    "MAXDCCChannels",
    "DCCTimeout",
    "MinReportingInterval",
    "Protocols",
    "EncodingTypes",
    "CSV,JSON",
    "ParameterWildCardSupported",
    "MaxNumberOfProfiles",
    "16",
    "MaxNumberOfParameterReferences",
    "ProfileNumberOfEntries",
    "NumberOfRetainedFailedReports",
    "EncodingType",
    "JSON",
    "TimeReference",
    "ParameterNumberOfEntries",
    "Exclude",
    "FieldSeparator",
    ",",
    "RowSeparator",
    "\r\n",
    "EscapeCharacter",
    "\"",
    "ReportFormat",
    "ParameterPerColumn",
    "RowTimestamp",
    "Unix-Epoch",
    "ObjectHierarchy",
    "ReportTimestamp",
    "CompressionsSupported",
    "Compression",
    "MethodsSupported",
    "POST,PUT",
    "Method",
    "POST",
    "UseDateHeader",
    "RetryEnable",
    "RetryMinimumWaitInterval",
    "RetryIntervalMultiplier",
    "RequestURIParameterNumberOfEntries",
    "PersistAcrossReboot",
    "ExecEnvNumberOfEntries",
    "DeploymentUnitNumberOfEntries",
    "ExecutionUnitNumberOfEntries",
    "CurrentRunLevel",
    "Vendor",
    "AvailableDiskSpace",
    "AvailableMemory",
    "ActiveExecutionUnits",
    "DUID",
    "Resolved",
    "ExecutionUnitList",
    "ExecutionEnvRef",
    "Installed",
    "EUID",
    "ExecEnvLabel",
    "RequestedState",
    "ExecutionFaultCode",
    "ExecutionFaultMessage",
    "AutoStart",
    "MemoryInUse",
    "References",
    "AssociatedProcessList",
    "ConnectionNumberOfEntries",
    "SupportedServerConnectAlgorithms",
    "DNS-SRV,DNS,ServerTable",
    "Resource",
    "JabberID",
    "LastChangeDate",
    "ServerConnectAlgorithm",
    "DNS-SRV",
    "KeepAliveInterval",
    "ServerConnectAttempts",
    "ServerRetryInitialInterval",
    "ServerRetryIntervalMultiplier",
    "ServerRetryMaxInterval",
    "30720",
    "UseTLS",
    "TLSEstablished",
    "ServerAddress",
    "5222",
    "ReceivedMessages",
    "TransmittedMessages",
    "ReceivedErrorMessages",
    "TransmittedErrorMessages",
    "seconds",
    "KiB",
    "percent",
    "milliseconds",
    "degrees celsius",
    "bytes",
    "pixels",
    "Mbps",
    "packets",
    "centiseconds",
    "microseconds",
    "100",
    "99",
    "-274",
    "65535",
    "10000",
    "4095",
    "4094",
    "1000000",
    "61440",
    "4096",
    "4000",
    "240",
    "64",
    "65507",
    "63",
    "3600000",
    "256",
    "2147483647",
    "254",
    "Running",
    "Sleeping",
    "Stopped",
    "Idle",
    "Uninterruptible",
    "Zombie",
    "Error",
    "Tahoe",
    "Reno",
    "New Reno",
    "Vegas",
    "arm",
    "i386",
    "m68010",
    "m68k",
    "mipseb",
    "mipsel",
    "powerpc",
    "sh3eb",
    "sh3el",
    "x86_64",
    "NoImage",
    "Downloading",
    "Validating",
    "DownloadFailed",
    "ValidationFailed",
    "InstallationFailed",
    "ActivationFailed",
    "InstanceAlias",
    "STUN",
    "GZIP",
    "Compress",
    "Deflate",
    "Upload",
    "Download",
    "Success",
    "Failure",
    "Install",
    "Update",
    "Uninstall",
    "9001",
    "9003",
    "9012",
    "9013",
    "9015",
    "9016",
    "9017",
    "9018",
    "9022",
    "9023",
    "9024",
    "9025",
    "9026",
    "9027",
    "9028",
    "9029",
    "9030",
    "9031",
    "9032",
    "Z-Wave",
    "ZigBee",
    "UPnP-DM",
    "ETSI-M2M",
    "UPnP",
    "Pending",
    "Retrying",
    "Unsynchronized",
    "Synchronized",
    "Error_FailedToSynchronize",
    "Broadcast",
    "Multicast",
    "Manycast",
    "Up",
    "HTTPS",
    "Greeting",
    "Information",
    "Warning",
    "Important",
    "Urgent",
    "Advertisement",
    "Unknown",
    "Dormant",
    "NotPresent",
    "LowerLayerDown",
    "Half",
    "Full",
    "Auto",
    "Inactive",
    "Unsupported",
    "Error_Misconfigured",
    "802.1Q-2005",
    "802.1Q-2011",
    "RSTP",
    "ProviderNetworkPort",
    "CustomerNetworkPort",
    "CustomerEdgePort",
    "CustomerVLANPort",
    "Blocking",
    "Listening",
    "Learning",
    "Broken",
    "AdmitOnlyVLANTagged",
    "AdmitOnlyPrioUntagged",
    "DHCPv6",
    "Suffix",
    "Substring",
    "PE",
    "Tunnel",
    "Tunneled",
    "DHCP",
    "IKEv2",
    "AutoIP",
    "IPCP",
    "Preferred",
    "Deprecated",
    "Inaccessible",
    "Tentative",
    "Duplicate",
    "Optimistic",
    "AutoConfigured",
    "MAP",
    "WellKnown",
    "PrefixDelegation",
    "RouterAdvertisement",
    "Child",
    "Inapplicable",
    "LISTEN",
    "ESTABLISHED",
    "Requested",
    "Canceled",
    "Complete",
    "Error_CannotResolveHostName",
    "Error_NoRouteToHost",
    "Error_Internal",
    "Error_Other",
    "IPv4",
    "IPv6",
    "Error_MaxHopCountExceeded",
    "Error_InitConnectionFailed",
    "Error_NoResponse",
    "Error_TransferFailed",
    "Error_PasswordRequestFailed",
    "Error_LoginFailed",
    "Error_NoTransferMode",
    "Error_NoPASV",
    "Error_IncorrectSize",
    "Error_Timeout",
    "Error_NoCWD",
    "Error_NoSTOR",
    "Error_NoTransferComplete",
    "UDP Echo",
    "Receive",
    "Blackhole",
    "Unreachable",
    "Prohibit",
    "OSPF",
    "RA",
    "RIPng",
    "Send",
    "ForwardingEntryCreated",
    "NoForwardingEntry",
    "High",
    "Medium",
    "Low",
    "G.hn",
    "HPNA",
    "HomePlug",
    "MoCA",
    "UPA",
    "Wi-Fi",
    "Other",
    "Deny",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "A",
    "AAAA",
    "SRV",
    "PTR",
    "Error_DNSServerNotResolved",
    "Error_DNSServerNotAvailable",
    "Error_HostNameNotResolved",
    "Authoritative",
    "NonAuthoritative",
    "LeaseActive",
    "GoodbyeReceived",
    "LeaseExpired",
    "Enabled_NATForcedDisabled",
    "Enabled_PortMappingDisabled",
    "Selecting",
    "Requesting",
    "Rebinding",
    "Bound",
    "Renewing",
    "Known",
    "Stateless",
    "Reject",
    "Defaults",
    "WANIPv6FirewallControl",
    "Return",
    "INVALID",
    "NEW",
    "RELATED",
    "Streaming",
    "File",
    "MQTT",
    "XML",
    "XDR",
    "CSV",
    "ParameterPerRow",
    "ISO-8601",
    "NameValuePair",
    "PUT",
    "Installing",
    "Updating",
    "Uninstalling",
    "Uninstalled",
    "Starting",
    "Stopping",
    "NoFault",
    "FailureOnStart",
    "FailureOnAutoStart",
    "FailureOnStop",
    "FailureWhileActive",
    "DependencyFailure",
    "UnStartable",
    "ServerTable",
    "WebSocket",
    "Connecting",
    "ServerNotPresent",
    "Error_AuthenticationFailure",
    "2\\.\\d+",
    "[0-9A-F]{6}",
    "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "1 Firmware Upgrade Image",
    "2 Web Content",
    "3 Vendor Configuration File",
    "4 Vendor Log File",
    "X [0-9A-F]{6} .*",
    "([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])",
    "([0-7],){15}[0-7]",
    "([0-7],[0-1],){7}[0-7],[0-1]",
    "((25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])",
    "([01][0-9]|2[0-3]):[0-5][0-9]",
    "/(3[0-2]|[012]\?[0-9])",
    "((25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|[01]\?[0-9]\?[0-9])/(3[0-2]|[012]\?[0-9])",
    "FirmwareImage.",
    "#.XMPP.Connection.",
    "##.Hosts.Host.",
    "##.DeviceInfo.SupportedDataModel.",
    ".IP.Interface.",
    ".Security.Certificate.",
    ".Users.Role.",
    "#.HTTPAccessSupportedProtocols",
    ".Users.User.",
    "##.HTTPAccessSupportedProtocols",
    "##.QoS.Queue.",
    "#.VLAN.",
    "#.Port.",
    "#.Bridge. #.Bridge.{i}.VLAN.",
    "#.Bridge.{i}.Port.",
    "#.Bridge.",
    "##.Routing.Router.",
    "#.IPv6Prefix.",
    ".",
    "###.IP.Interface.",
    "##.DHCPv4.Server.Pool.{i}.Client. ##.DHCPv6.Server.Pool.{i}.Client.",
    "##.IP.Interface.",
    ".Hosts.Host.",
    "#.Forwarding.",
    "###.Hosts.Host.",
    "#.Server.Pool.",
    "#.Group.",
    "#.Role.",
    "#.SupportedShell.",
    "Level.",
    "#.Chain.",
    "#",
    "#.Protocols",
    "#.EncodingTypes",
    "#.ExecutionUnit.",
    "#.ExecEnv.",
    "##.DeviceInfo.ProcessStatus.Process.",
    "#.SupportedServerConnectAlgorithms",
    "device_info",
    "vendor_config_file",
    "memory_status",
    "process_status",
    "process",
    "vendor_log_file",
    "firmware_image",
    "supported_data_model",
    "time",
    "interface_stack",
    "ethernet_interface",
    "ethernet_interface_stats",
    "ethernet_link",
    "ethernet_link_stats",
    "ip_interface",
    "ipv4_address",
    "ip_interface_stats",
    "ipv6_address",
    "ip_ping",
    "trace_route",
    "route_hop",
    "download_test",
    "download_connection",
    "download_part",
    "upload_test",
    "upload_connection",
    "upload_part",
    "echo_server",
    "udp_echo",
    "udp_echo_packet",
    "router",
    "ipv4_forwarding",
    "ipv6_forwarding",
    "hosts_host",
    "hosts_host_ipv4",
    "hosts_host_ipv6",
    "dns_client_server",
    "ns_lookup",
    "ns_lookup_result",
    "exec_env",
    "deployment_unit",
    "execution_unit",
    "xmpp_connection",
    "xmpp_stats",
};

#define S(member) ((uint32_t)offsetof(struct strings, member))

static const struct schema_object objects[] = {
    /* Device. */
    {S(object_0_name), SCHEMA_NONE, 171, 0, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_device)},
    /* Device.Services. */
    {S(object_1_name), 0, 2, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* Device.DeviceInfo. */
    {S(object_2_name), 0, 14, 2, 23, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 0, sizeof(struct device2_device_info)},
    /* Device.DeviceInfo.VendorConfigFile.{i}. */
    {S(object_3_name), 2, 4, 25, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 21, SCHEMA_NONE, 25, 0, 2, 1, sizeof(struct device2_device_info_vendor_config_file)},
    /* Device.DeviceInfo.MemoryStatus. */
    {S(object_4_name), 2, 5, 31, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 2, sizeof(struct device2_device_info_memory_status)},
    /* Device.DeviceInfo.ProcessStatus. */
    {S(object_5_name), 2, 7, 35, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 3, sizeof(struct device2_device_info_process_status)},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}. */
    {S(object_6_name), 5, 7, 37, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 36, SCHEMA_NONE, SCHEMA_NONE, 2, 1, 4, sizeof(struct device2_device_info_process_status_process)},
    /* Device.DeviceInfo.TemperatureStatus. */
    {S(object_7_name), 2, 9, 43, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_device_info_temperature_status)},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}. */
    {S(object_8_name), 7, 9, 44, 17, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 43, SCHEMA_NONE, 44, 3, 2, SCHEMA_NONE, sizeof(struct device2_device_info_temperature_status_temperature_sensor)},
    /* Device.DeviceInfo.NetworkProperties. */
    {S(object_9_name), 2, 10, 61, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_device_info_network_properties)},
    /* Device.DeviceInfo.Processor.{i}. */
    {S(object_10_name), 2, 11, 63, 2, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 22, SCHEMA_NONE, 63, 5, 1, SCHEMA_NONE, sizeof(struct device2_device_info_processor)},
    /* Device.DeviceInfo.VendorLogFile.{i}. */
    {S(object_11_name), 2, 12, 65, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 23, SCHEMA_NONE, 65, 6, 2, 5, sizeof(struct device2_device_info_vendor_log_file)},
    /* Device.DeviceInfo.FirmwareImage.{i}. */
    {S(object_12_name), 2, 13, 69, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 20, SCHEMA_NONE, 69, 8, 1, 6, sizeof(struct device2_device_info_firmware_image)},
    /* Device.DeviceInfo.SupportedDataModel.{i}. */
    {S(object_13_name), 2, 14, 75, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 24, SCHEMA_NONE, 75, 9, 3, 7, sizeof(struct device2_device_info_supported_data_model)},
    /* Device.ManagementServer. */
    {S(object_14_name), 0, 27, 80, 65, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server)},
    /* Device.ManagementServer.ManageableDevice.{i}. */
    {S(object_15_name), 14, 16, 145, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 112, SCHEMA_NONE, SCHEMA_NONE, 12, 1, SCHEMA_NONE, sizeof(struct device2_management_server_manageable_device)},
    /* Device.ManagementServer.AutonomousTransferCompletePolicy. */
    {S(object_16_name), 14, 17, 149, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_autonomous_transfer_complete_policy)},
    /* Device.ManagementServer.DownloadAvailability. */
    {S(object_17_name), 14, 21, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* Device.ManagementServer.DownloadAvailability.Announcement. */
    {S(object_18_name), 17, 20, 153, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_download_availability_announcement)},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}. */
    {S(object_19_name), 18, 20, 156, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 155, 157, 156, 13, 2, SCHEMA_NONE, sizeof(struct device2_management_server_download_availability_announcement_group)},
    /* Device.ManagementServer.DownloadAvailability.Query. */
    {S(object_20_name), 17, 21, 160, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_download_availability_query)},
    /* Device.ManagementServer.DUStateChangeComplPolicy. */
    {S(object_21_name), 14, 22, 163, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_du_state_change_compl_policy)},
    /* Device.ManagementServer.EmbeddedDevice.{i}. */
    {S(object_22_name), 14, 23, 167, 12, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 114, SCHEMA_NONE, SCHEMA_NONE, 15, 1, SCHEMA_NONE, sizeof(struct device2_management_server_embedded_device)},
    /* Device.ManagementServer.VirtualDevice.{i}. */
    {S(object_23_name), 14, 24, 179, 8, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 115, SCHEMA_NONE, SCHEMA_NONE, 16, 1, SCHEMA_NONE, sizeof(struct device2_management_server_virtual_device)},
    /* Device.ManagementServer.StandbyPolicy. */
    {S(object_24_name), 14, 25, 187, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_standby_policy)},
    /* Device.ManagementServer.InformParameter.{i}. */
    {S(object_25_name), 14, 26, 195, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 129, 195, 196, 17, 2, SCHEMA_NONE, sizeof(struct device2_management_server_inform_parameter)},
    /* Device.ManagementServer.HeartbeatPolicy. */
    {S(object_26_name), 14, 27, 199, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_management_server_heartbeat_policy)},
    /* Device.Time. */
    {S(object_27_name), 0, 34, 202, 11, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 8, sizeof(struct device2_time)},
    /* Device.Time.Client.{i}. */
    {S(object_28_name), 27, 31, 213, 16, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 211, 213, 215, 19, 1, SCHEMA_NONE, sizeof(struct device2_time_client)},
    /* Device.Time.Client.{i}.Authentication. */
    {S(object_29_name), 28, 30, 229, 3, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_time_client_authentication)},
    /* Device.Time.Client.{i}.Stats. */
    {S(object_30_name), 28, 31, 232, 4, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_time_client_stats)},
    /* Device.Time.Server.{i}. */
    {S(object_31_name), 27, 34, 236, 11, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 212, 236, 238, 20, 1, SCHEMA_NONE, sizeof(struct device2_time_server)},
    /* Device.Time.Server.{i}.Authentication. */
    {S(object_29_name), 31, 33, 247, 3, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_time_server_authentication)},
    /* Device.Time.Server.{i}.Stats. */
    {S(object_30_name), 31, 34, 250, 4, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_time_server_stats)},
    /* Device.UserInterface. */
    {S(object_34_name), 0, 40, 254, 24, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_user_interface)},
    /* Device.UserInterface.HTTPAccess.{i}. */
    {S(object_35_name), 34, 37, 278, 17, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 277, 278, 279, 21, 1, SCHEMA_NONE, sizeof(struct device2_user_interface_http_access)},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}. */
    {S(object_36_name), 35, 37, 295, 6, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 294, SCHEMA_NONE, SCHEMA_NONE, 22, 1, SCHEMA_NONE, sizeof(struct device2_user_interface_http_access_session)},
    /* Device.UserInterface.RemoteAccess. */
    {S(object_37_name), 34, 38, 301, 4, 0 | SCHEMA_OBJECT_DEPRECATED, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_user_interface_remote_access)},
    /* Device.UserInterface.LocalDisplay. */
    {S(object_38_name), 34, 39, 305, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_user_interface_local_display)},
    /* Device.UserInterface.Messages. */
    {S(object_39_name), 34, 40, 313, 11, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_user_interface_messages)},
    /* Device.InterfaceStack.{i}. */
    {S(object_40_name), 0, 41, 324, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1, SCHEMA_NONE, 324, 23, 2, 9, sizeof(struct device2_interface_stack)},
    /* Device.Ethernet. */
    {S(object_41_name), 0, 52, 329, 7, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ethernet)},
    /* Device.Ethernet.Interface.{i}. */
    {S(object_42_name), 41, 44, 336, 15, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 331, SCHEMA_NONE, 338, 25, 2, 10, sizeof(struct device2_ethernet_interface)},
    /* Device.Ethernet.Interface.{i}.Stats. */
    {S(object_30_name), 42, 44, 351, 15, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 11, sizeof(struct device2_ethernet_interface_stats)},
    /* Device.Ethernet.Link.{i}. */
    {S(object_44_name), 41, 46, 366, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 332, 366, 368, 27, 3, 12, sizeof(struct device2_ethernet_link)},
    /* Device.Ethernet.Link.{i}.Stats. */
    {S(object_30_name), 44, 46, 375, 15, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 13, sizeof(struct device2_ethernet_link_stats)},
    /* Device.Ethernet.VLANTermination.{i}. */
    {S(object_46_name), 41, 48, 390, 8, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 333, 390, 392, 30, 2, SCHEMA_NONE, sizeof(struct device2_ethernet_vlan_termination)},
    /* Device.Ethernet.VLANTermination.{i}.Stats. */
    {S(object_30_name), 46, 48, 398, 15, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ethernet_vlan_termination_stats)},
    /* Device.Ethernet.RMONStats.{i}. */
    {S(object_48_name), 41, 49, 413, 22, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 334, 413, 415, 32, 2, SCHEMA_NONE, sizeof(struct device2_ethernet_rmon_stats)},
    /* Device.Ethernet.WoL. */
    {S(object_49_name), 41, 50, 435, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ethernet_wol)},
    /* Device.Ethernet.LAG.{i}. */
    {S(object_50_name), 41, 52, 438, 7, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 335, 438, 440, 34, 3, SCHEMA_NONE, sizeof(struct device2_ethernet_lag)},
    /* Device.Ethernet.LAG.{i}.Stats. */
    {S(object_30_name), 50, 52, 445, 15, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ethernet_lag_stats)},
    /* Device.Bridging. */
    {S(object_52_name), 0, 62, 460, 9, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bridging)},
    /* Device.Bridging.Bridge.{i}. */
    {S(object_53_name), 52, 60, 469, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 467, 469, 471, 37, 1, SCHEMA_NONE, sizeof(struct device2_bridging_bridge)},
    /* Device.Bridging.Bridge.{i}.STP. */
    {S(object_54_name), 53, 55, 478, 7, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_stp)},
    /* Device.Bridging.Bridge.{i}.Port.{i}. */
    {S(object_55_name), 53, 58, 485, 20, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 475, 485, 487, 38, 2, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_port)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats. */
    {S(object_30_name), 55, 57, 505, 15, 0, 2, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_port_stats)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint. */
    {S(object_57_name), 55, 58, 520, 5, 0, 2, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_port_priority_code_point)},
    /* Device.Bridging.Bridge.{i}.VLAN.{i}. */
    {S(object_58_name), 53, 59, 525, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 476, 525, 526, 40, 2, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_vlan)},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}. */
    {S(object_59_name), 53, 60, 529, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 477, 529, 530, 42, 2, SCHEMA_NONE, sizeof(struct device2_bridging_bridge_vlan_port)},
    /* Device.Bridging.Filter.{i}. */
    {S(object_60_name), 52, 61, 534, 44, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 468, 534, 535, 44, 1, SCHEMA_NONE, sizeof(struct device2_bridging_filter)},
    /* Device.Bridging.ProviderBridge.{i}. */
    {S(object_61_name), 52, 62, 578, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 465, 578, 580, 45, 1, SCHEMA_NONE, sizeof(struct device2_bridging_provider_bridge)},
    /* Device.IP. */
    {S(object_62_name), 0, 84, 584, 9, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ip)},
    /* Device.IP.Interface.{i}. */
    {S(object_42_name), 62, 69, 593, 19, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 591, 593, 598, 46, 2, 14, sizeof(struct device2_ip_interface)},
    /* Device.IP.Interface.{i}.IPv4Address.{i}. */
    {S(object_64_name), 63, 65, 612, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 607, 612, 614, 48, 2, 15, sizeof(struct device2_ip_interface_ipv4_address)},
    /* Device.IP.Interface.{i}.Stats. */
    {S(object_30_name), 63, 66, 618, 15, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 16, sizeof(struct device2_ip_interface_stats)},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}. */
    {S(object_66_name), 63, 67, 633, 7, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 611, 633, 635, 50, 2, SCHEMA_NONE, sizeof(struct device2_ip_interface_twamp_reflector)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}. */
    {S(object_67_name), 63, 68, 640, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 608, 640, 643, 52, 2, 17, sizeof(struct device2_ip_interface_ipv6_address)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}. */
    {S(object_68_name), 63, 69, 650, 13, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 609, 650, 653, 54, 2, SCHEMA_NONE, sizeof(struct device2_ip_interface_ipv6_prefix)},
    /* Device.IP.ActivePort.{i}. */
    {S(object_69_name), 62, 70, 663, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 592, SCHEMA_NONE, SCHEMA_NONE, 56, 1, SCHEMA_NONE, sizeof(struct device2_ip_active_port)},
    /* Device.IP.Diagnostics. */
    {S(object_70_name), 62, 84, 668, 13, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ip_diagnostics)},
    /* Device.IP.Diagnostics.IPPing. */
    {S(object_71_name), 70, 72, 681, 17, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 18, sizeof(struct device2_ip_diagnostics_ip_ping)},
    /* Device.IP.Diagnostics.TraceRoute. */
    {S(object_72_name), 70, 74, 698, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 19, sizeof(struct device2_ip_diagnostics_trace_route)},
    /* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}. */
    {S(object_73_name), 72, 74, 710, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 707, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 20, sizeof(struct device2_ip_diagnostics_trace_route_route_hops)},
    /* Device.IP.Diagnostics.DownloadDiagnostics. */
    {S(object_74_name), 70, 77, 714, 29, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 21, sizeof(struct device2_ip_diagnostics_download_diagnostics)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}. */
    {S(object_75_name), 74, 76, 743, 8, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 8u, 740, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 22, sizeof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}. */
    {S(object_76_name), 74, 77, 751, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 999u, 742, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 23, sizeof(struct device2_ip_diagnostics_download_diagnostics_incremental_result)},
    /* Device.IP.Diagnostics.UploadDiagnostics. */
    {S(object_77_name), 70, 80, 756, 30, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 24, sizeof(struct device2_ip_diagnostics_upload_diagnostics)},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}. */
    {S(object_75_name), 77, 79, 786, 8, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 8u, 783, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 25, sizeof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result)},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}. */
    {S(object_76_name), 77, 80, 794, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 999u, 785, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 26, sizeof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result)},
    /* Device.IP.Diagnostics.UDPEchoConfig. */
    {S(object_80_name), 70, 81, 799, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 27, sizeof(struct device2_ip_diagnostics_udp_echo_config)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics. */
    {S(object_81_name), 70, 83, 811, 19, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 28, sizeof(struct device2_ip_diagnostics_udp_echo_diagnostics)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}. */
    {S(object_82_name), 81, 83, 830, 8, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 256u, 828, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 29, sizeof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics. */
    {S(object_83_name), 70, 84, 838, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_ip_diagnostics_server_selection_diagnostics)},
    /* Device.Routing. */
    {S(object_84_name), 0, 93, 850, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_routing)},
    /* Device.Routing.Router.{i}. */
    {S(object_85_name), 84, 88, 851, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 850, 851, 853, 57, 1, 30, sizeof(struct device2_routing_router)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}. */
    {S(object_86_name), 85, 87, 856, 12, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 854, 856, 858, 58, 2, 31, sizeof(struct device2_routing_router_ipv4_forwarding)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}. */
    {S(object_87_name), 85, 88, 868, 11, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 855, 868, 870, 60, 2, 32, sizeof(struct device2_routing_router_ipv6_forwarding)},
    /* Device.Routing.RIP. */
    {S(object_88_name), 84, 90, 879, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_routing_rip)},
    /* Device.Routing.RIP.InterfaceSetting.{i}. */
    {S(object_89_name), 88, 90, 882, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 881, 882, 884, 62, 2, SCHEMA_NONE, sizeof(struct device2_routing_rip_interface_setting)},
    /* Device.Routing.RouteInformation. */
    {S(object_90_name), 84, 93, 888, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_routing_route_information)},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}. */
    {S(object_89_name), 90, 93, 890, 12, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 889, SCHEMA_NONE, SCHEMA_NONE, 64, 1, SCHEMA_NONE, sizeof(struct device2_routing_route_information_interface_setting)},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}. */
    {S(object_92_name), 91, 93, 902, 3, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 901, SCHEMA_NONE, 902, 65, 2, SCHEMA_NONE, sizeof(struct device2_routing_route_information_interface_setting_option)},
    /* Device.Hosts. */
    {S(object_93_name), 0, 100, 905, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_hosts)},
    /* Device.Hosts.Host.{i}. */
    {S(object_94_name), 93, 98, 907, 12, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 905, SCHEMA_NONE, SCHEMA_NONE, 67, 1, 33, sizeof(struct device2_hosts_host)},
    /* Device.Hosts.Host.{i}.IPv4Address.{i}. */
    {S(object_64_name), 94, 96, 919, 1, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 917, SCHEMA_NONE, SCHEMA_NONE, 68, 1, 34, sizeof(struct device2_hosts_host_ipv4_address)},
    /* Device.Hosts.Host.{i}.IPv6Address.{i}. */
    {S(object_67_name), 94, 97, 920, 1, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 918, SCHEMA_NONE, SCHEMA_NONE, 69, 1, 35, sizeof(struct device2_hosts_host_ipv6_address)},
    /* Device.Hosts.Host.{i}.WANStats. */
    {S(object_97_name), 94, 98, 921, 7, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_hosts_host_wan_stats)},
    /* Device.Hosts.AccessControl.{i}. */
    {S(object_98_name), 93, 100, 928, 8, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 906, 933, 928, 70, 2, SCHEMA_NONE, sizeof(struct device2_hosts_access_control)},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}. */
    {S(object_99_name), 98, 100, 936, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 935, 937, 936, 72, 1, SCHEMA_NONE, sizeof(struct device2_hosts_access_control_schedule)},
    /* Device.DNS. */
    {S(object_100_name), 0, 116, 941, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns)},
    /* Device.DNS.Zone.{i}. */
    {S(object_101_name), 100, 103, 943, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 942, SCHEMA_NONE, 943, 73, 1, SCHEMA_NONE, sizeof(struct device2_dns_zone)},
    /* Device.DNS.Zone.{i}.Host.{i}. */
    {S(object_94_name), 101, 103, 949, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 948, SCHEMA_NONE, 949, 74, 1, SCHEMA_NONE, sizeof(struct device2_dns_zone_host)},
    /* Device.DNS.Client. */
    {S(object_28_name), 100, 105, 955, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns_client)},
    /* Device.DNS.Client.Server.{i}. */
    {S(object_31_name), 103, 105, 958, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 957, 958, 960, 75, 2, 36, sizeof(struct device2_dns_client_server)},
    /* Device.DNS.Relay. */
    {S(object_105_name), 100, 108, 964, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns_relay)},
    /* Device.DNS.Relay.Config.{i}. */
    {S(object_106_name), 105, 107, 968, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 966, SCHEMA_NONE, 968, 77, 1, SCHEMA_NONE, sizeof(struct device2_dns_relay_config)},
    /* Device.DNS.Relay.Forwarding.{i}. */
    {S(object_107_name), 105, 108, 974, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 967, 974, 976, 78, 2, SCHEMA_NONE, sizeof(struct device2_dns_relay_forwarding)},
    /* Device.DNS.Diagnostics. */
    {S(object_70_name), 100, 111, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics. */
    {S(object_109_name), 108, 111, 980, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 37, sizeof(struct device2_dns_diagnostics_ns_lookup_diagnostics)},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}. */
    {S(object_110_name), 109, 111, 988, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 256u, 986, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 38, sizeof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result)},
    /* Device.DNS.SD. */
    {S(object_111_name), 100, 116, 994, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns_sd)},
    /* Device.DNS.SD.Advertise.{i}. */
    {S(object_112_name), 111, 114, 998, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 995, 998, 999, 80, 1, SCHEMA_NONE, sizeof(struct device2_dns_sd_advertise)},
    /* Device.DNS.SD.Advertise.{i}.TextRecord.{i}. */
    {S(object_113_name), 112, 114, 1008, 2, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1007, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns_sd_advertise_text_record)},
    /* Device.DNS.SD.Service.{i}. */
    {S(object_114_name), 111, 116, 1010, 13, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 996, SCHEMA_NONE, SCHEMA_NONE, 81, 1, SCHEMA_NONE, sizeof(struct device2_dns_sd_service)},
    /* Device.DNS.SD.Service.{i}.TextRecord.{i}. */
    {S(object_113_name), 114, 116, 1023, 2, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1022, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dns_sd_service_text_record)},
    /* Device.NAT. */
    {S(object_116_name), 0, 121, 1025, 5, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_nat)},
    /* Device.NAT.InterfaceSetting.{i}. */
    {S(object_89_name), 116, 118, 1030, 7, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1025, 1030, 1032, 82, 2, SCHEMA_NONE, sizeof(struct device2_nat_interface_setting)},
    /* Device.NAT.PortMapping.{i}. */
    {S(object_118_name), 116, 119, 1037, 14, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1026, 1037, 1040, 84, 2, SCHEMA_NONE, sizeof(struct device2_nat_port_mapping)},
    /* Device.NAT.PortTrigger.{i}. */
    {S(object_119_name), 116, 121, 1051, 12, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1028, SCHEMA_NONE, 1051, 86, 1, SCHEMA_NONE, sizeof(struct device2_nat_port_trigger)},
    /* Device.NAT.PortTrigger.{i}.Rule.{i}. */
    {S(object_120_name), 119, 121, 1063, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1062, SCHEMA_NONE, 1063, 87, 1, SCHEMA_NONE, sizeof(struct device2_nat_port_trigger_rule)},
    /* Device.DHCPv4. */
    {S(object_121_name), 0, 134, 1067, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dhcpv4)},
    /* Device.DHCPv4.Client.{i}. */
    {S(object_28_name), 121, 125, 1068, 16, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 1, SCHEMA_UNBOUNDED, 1067, 1068, 1069, 88, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_client)},
    /* Device.DHCPv4.Client.{i}.SentOption.{i}. */
    {S(object_123_name), 122, 124, 1084, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1082, 1084, 1085, 90, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_client_sent_option)},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}. */
    {S(object_124_name), 122, 125, 1088, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1083, 1088, 1090, 92, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_client_req_option)},
    /* Device.DHCPv4.Server. */
    {S(object_31_name), 121, 132, 1093, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server)},
    /* Device.DHCPv4.Server.Pool.{i}. */
    {S(object_126_name), 125, 132, 1095, 27, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1094, 1095, 1097, 94, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool)},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}. */
    {S(object_127_name), 126, 128, 1122, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 1119, 1122, 1123, 96, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool_static_address)},
    /* Device.DHCPv4.Server.Pool.{i}.Option.{i}. */
    {S(object_92_name), 126, 129, 1126, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1120, 1126, 1127, 98, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool_option)},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}. */
    {S(object_28_name), 126, 132, 1130, 5, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1121, SCHEMA_NONE, 1130, 100, 2, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool_client)},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4Address.{i}. */
    {S(object_64_name), 129, 131, 1135, 2, 0 | SCHEMA_OBJECT_TABLE, 3, 0, SCHEMA_UNBOUNDED, 1133, SCHEMA_NONE, SCHEMA_NONE, 102, 1, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool_client_ipv4_address)},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Option.{i}. */
    {S(object_92_name), 129, 132, 1137, 2, 0 | SCHEMA_OBJECT_TABLE, 3, 0, SCHEMA_UNBOUNDED, 1134, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dhcpv4_server_pool_client_option)},
    /* Device.DHCPv4.Relay. */
    {S(object_105_name), 121, 134, 1139, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_dhcpv4_relay)},
    /* Device.DHCPv4.Relay.Forwarding.{i}. */
    {S(object_107_name), 132, 134, 1142, 17, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1141, 1142, 1144, 103, 1, SCHEMA_NONE, sizeof(struct device2_dhcpv4_relay_forwarding)},
    /* Device.Users. */
    {S(object_134_name), 0, 140, 1159, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_users)},
    /* Device.Users.User.{i}. */
    {S(object_135_name), 134, 136, 1163, 11, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1159, 1164, 1163, 104, 3, SCHEMA_NONE, sizeof(struct device2_users_user)},
    /* Device.Users.CheckCredentialsDiagnostics. */
    {S(object_136_name), 134, 137, 1174, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_users_check_credentials_diagnostics)},
    /* Device.Users.Group.{i}. */
    {S(object_19_name), 134, 138, 1177, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1160, 1178, 1177, 107, 3, SCHEMA_NONE, sizeof(struct device2_users_group)},
    /* Device.Users.SupportedShell.{i}. */
    {S(object_138_name), 134, 139, 1183, 3, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1162, 1184, 1183, 110, 2, SCHEMA_NONE, sizeof(struct device2_users_supported_shell)},
    /* Device.Users.Role.{i}. */
    {S(object_139_name), 134, 140, 1186, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1161, 1187, 1186, 112, 3, SCHEMA_NONE, sizeof(struct device2_users_role)},
    /* Device.Firewall. */
    {S(object_140_name), 0, 156, 1191, 14, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall)},
    /* Device.Firewall.Level.{i}. */
    {S(object_141_name), 140, 142, 1205, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1198, SCHEMA_NONE, 1205, 115, 2, SCHEMA_NONE, sizeof(struct device2_firewall_level)},
    /* Device.Firewall.Policy.{i}. */
    {S(object_142_name), 140, 143, 1214, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1203, SCHEMA_NONE, 1214, 117, 1, SCHEMA_NONE, sizeof(struct device2_firewall_policy)},
    /* Device.Firewall.Chain.{i}. */
    {S(object_143_name), 140, 145, 1224, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1199, 1224, 1225, 118, 2, SCHEMA_NONE, sizeof(struct device2_firewall_chain)},
    /* Device.Firewall.Chain.{i}.Rule.{i}. */
    {S(object_120_name), 143, 145, 1229, 36, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 1228, 1229, 1232, 120, 1, SCHEMA_NONE, sizeof(struct device2_firewall_chain_rule)},
    /* Device.Firewall.Pinhole.{i}. */
    {S(object_145_name), 140, 146, 1265, 15, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1202, 1266, 1265, 121, 1, SCHEMA_NONE, sizeof(struct device2_firewall_pinhole)},
    /* Device.Firewall.DMZ.{i}. */
    {S(object_146_name), 140, 147, 1280, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1200, 1281, 1280, 122, 2, SCHEMA_NONE, sizeof(struct device2_firewall_dmz)},
    /* Device.Firewall.Service.{i}. */
    {S(object_114_name), 140, 148, 1290, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1201, 1291, 1290, 124, 2, SCHEMA_NONE, sizeof(struct device2_firewall_service)},
    /* Device.Firewall.InterfaceSetting.{i}. */
    {S(object_89_name), 140, 149, 1300, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 1204, 1300, 1302, 126, 2, SCHEMA_NONE, sizeof(struct device2_firewall_interface_setting)},
    /* Device.Firewall.ConnectionTracking. */
    {S(object_149_name), 140, 156, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* Device.Firewall.ConnectionTracking.SIP. */
    {S(object_150_name), 149, 151, 1309, 6, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_sip)},
    /* Device.Firewall.ConnectionTracking.H323. */
    {S(object_151_name), 149, 152, 1315, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_h323)},
    /* Device.Firewall.ConnectionTracking.FTP. */
    {S(object_152_name), 149, 153, 1319, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_ftp)},
    /* Device.Firewall.ConnectionTracking.PPTP. */
    {S(object_153_name), 149, 154, 1322, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_pptp)},
    /* Device.Firewall.ConnectionTracking.TFTP. */
    {S(object_154_name), 149, 155, 1323, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_tftp)},
    /* Device.Firewall.ConnectionTracking.IRC. */
    {S(object_155_name), 149, 156, 1325, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_firewall_connection_tracking_irc)},
    /* Device.BulkData. */
    {S(object_156_name), 0, 163, 1329, 9, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data)},
    /* Device.BulkData.Profile.{i}. */
    {S(object_157_name), 156, 163, 1338, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 16u, 1337, 1338, 1339, 128, 1, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile)},
    /* Device.BulkData.Profile.{i}.Parameter.{i}. */
    {S(object_158_name), 157, 159, 1347, 3, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 1346, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile_parameter)},
    /* Device.BulkData.Profile.{i}.CSVEncoding. */
    {S(object_159_name), 157, 160, 1350, 5, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile_csv_encoding)},
    /* Device.BulkData.Profile.{i}.JSONEncoding. */
    {S(object_160_name), 157, 161, 1355, 2, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile_json_encoding)},
    /* Device.BulkData.Profile.{i}.HTTP. */
    {S(object_161_name), 157, 163, 1357, 13, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile_http)},
    /* Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}. */
    {S(object_162_name), 161, 163, 1370, 2, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 1368, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_bulk_data_profile_http_request_uri_parameter)},
    /* Device.SoftwareModules. */
    {S(object_163_name), 0, 167, 1372, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_software_modules)},
    /* Device.SoftwareModules.ExecEnv.{i}. */
    {S(object_164_name), 163, 165, 1375, 12, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1372, SCHEMA_NONE, 1378, 129, 2, 39, sizeof(struct device2_software_modules_exec_env)},
    /* Device.SoftwareModules.DeploymentUnit.{i}. */
    {S(object_165_name), 163, 166, 1387, 14, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1373, SCHEMA_NONE, 1389, 131, 2, 40, sizeof(struct device2_software_modules_deployment_unit)},
    /* Device.SoftwareModules.ExecutionUnit.{i}. */
    {S(object_166_name), 163, 167, 1401, 16, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1374, SCHEMA_NONE, 1402, 133, 2, 41, sizeof(struct device2_software_modules_execution_unit)},
    /* Device.XMPP. */
    {S(object_167_name), 0, 171, 1417, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct device2_xmpp)},
    /* Device.XMPP.Connection.{i}. */
    {S(object_168_name), 167, 171, 1419, 18, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 8u, 1417, 1419, 1420, 135, 2, 42, sizeof(struct device2_xmpp_connection)},
    /* Device.XMPP.Connection.{i}.Server.{i}. */
    {S(object_31_name), 168, 170, 1437, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, 16u, 1436, 1437, 1438, 137, 2, SCHEMA_NONE, sizeof(struct device2_xmpp_connection_server)},
    /* Device.XMPP.Connection.{i}.Stats. */
    {S(object_30_name), 168, 171, 1443, 4, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 43, sizeof(struct device2_xmpp_connection_stats)},
};

static const struct schema_parameter parameters[] = {
    /* Device.RootDataModelVersion */
    {S(parameter_0_name), 0, 0, offsetof(struct device2_device, root_data_model_version), 0 | SCHEMA_PARAMETER_FORCED_INFORM | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_0_default)},
    /* Device.InterfaceStackNumberOfEntries */
    {S(parameter_1_name), 0, 1, offsetof(struct device2_device, interface_stack_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 40, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.DeviceCategory */
    {S(parameter_2_name), 2, 2, offsetof(struct device2_device_info, device_category), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.Manufacturer */
    {S(parameter_3_name), 2, 3, offsetof(struct device2_device_info, manufacturer), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ManufacturerOUI */
    {S(parameter_4_name), 2, 4, offsetof(struct device2_device_info, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ModelName */
    {S(parameter_5_name), 2, 3, offsetof(struct device2_device_info, model_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ModelNumber */
    {S(parameter_6_name), 2, 3, offsetof(struct device2_device_info, model_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.Description */
    {S(parameter_7_name), 2, 5, offsetof(struct device2_device_info, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProductClass */
    {S(parameter_8_name), 2, 3, offsetof(struct device2_device_info, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SerialNumber */
    {S(parameter_9_name), 2, 3, offsetof(struct device2_device_info, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.HardwareVersion */
    {S(parameter_10_name), 2, 3, offsetof(struct device2_device_info, hardware_version), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SoftwareVersion */
    {S(parameter_11_name), 2, 3, offsetof(struct device2_device_info, software_version), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ActiveFirmwareImage */
    {S(parameter_12_name), 2, 6, offsetof(struct device2_device_info, active_firmware_image), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.BootFirmwareImage */
    {S(parameter_13_name), 2, 6, offsetof(struct device2_device_info, boot_firmware_image), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.AdditionalHardwareVersion */
    {S(parameter_14_name), 2, 7, offsetof(struct device2_device_info, additional_hardware_version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.AdditionalSoftwareVersion */
    {S(parameter_15_name), 2, 7, offsetof(struct device2_device_info, additional_software_version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProvisioningCode */
    {S(parameter_16_name), 2, 3, offsetof(struct device2_device_info, provisioning_code), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_FORCE_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.UpTime */
    {S(parameter_17_name), 2, 8, offsetof(struct device2_device_info, up_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirstUseDate */
    {S(parameter_18_name), 2, 9, offsetof(struct device2_device_info, first_use_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.HostName */
    {S(parameter_19_name), 2, 10, offsetof(struct device2_device_info, host_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImageNumberOfEntries */
    {S(parameter_20_name), 2, 1, offsetof(struct device2_device_info, firmware_image_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 12, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFileNumberOfEntries */
    {S(parameter_21_name), 2, 1, offsetof(struct device2_device_info, vendor_config_file_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 3, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessorNumberOfEntries */
    {S(parameter_22_name), 2, 1, offsetof(struct device2_device_info, processor_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 10, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorLogFileNumberOfEntries */
    {S(parameter_23_name), 2, 1, offsetof(struct device2_device_info, vendor_log_file_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 11, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModelNumberOfEntries */
    {S(parameter_24_name), 2, 1, offsetof(struct device2_device_info, supported_data_model_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 13, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.Alias */
    {S(parameter_25_name), 3, 3, offsetof(struct device2_device_info_vendor_config_file, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.Name */
    {S(parameter_26_name), 3, 3, offsetof(struct device2_device_info_vendor_config_file, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.Version */
    {S(parameter_27_name), 3, 11, offsetof(struct device2_device_info_vendor_config_file, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.Date */
    {S(parameter_28_name), 3, 9, offsetof(struct device2_device_info_vendor_config_file, date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.Description */
    {S(parameter_7_name), 3, 5, offsetof(struct device2_device_info_vendor_config_file, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorConfigFile.{i}.UseForBackupRestore */
    {S(parameter_30_name), 3, 12, offsetof(struct device2_device_info_vendor_config_file, use_for_backup_restore), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.MemoryStatus.Total */
    {S(parameter_31_name), 4, 13, offsetof(struct device2_device_info_memory_status, total), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.MemoryStatus.Free */
    {S(parameter_32_name), 4, 13, offsetof(struct device2_device_info_memory_status, free), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.MemoryStatus.TotalPersistent */
    {S(parameter_33_name), 4, 13, offsetof(struct device2_device_info_memory_status, total_persistent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.MemoryStatus.FreePersistent */
    {S(parameter_34_name), 4, 13, offsetof(struct device2_device_info_memory_status, free_persistent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.CPUUsage */
    {S(parameter_35_name), 5, 14, offsetof(struct device2_device_info_process_status, cpu_usage), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.ProcessNumberOfEntries */
    {S(parameter_36_name), 5, 1, offsetof(struct device2_device_info_process_status, process_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 6, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.PID */
    {S(parameter_37_name), 6, 1, offsetof(struct device2_device_info_process_status_process, pid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.Command */
    {S(parameter_38_name), 6, 5, offsetof(struct device2_device_info_process_status_process, command), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.Size */
    {S(parameter_39_name), 6, 13, offsetof(struct device2_device_info_process_status_process, size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.Priority */
    {S(parameter_40_name), 6, 15, offsetof(struct device2_device_info_process_status_process, priority), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.CPUTime */
    {S(parameter_41_name), 6, 16, offsetof(struct device2_device_info_process_status_process, cpu_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.ProcessStatus.Process.{i}.State */
    {S(parameter_42_name), 6, 17, offsetof(struct device2_device_info_process_status_process, state), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensorNumberOfEntries */
    {S(parameter_43_name), 7, 1, offsetof(struct device2_device_info_temperature_status, temperature_sensor_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 8, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Alias */
    {S(parameter_25_name), 8, 3, offsetof(struct device2_device_info_temperature_status_temperature_sensor, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Enable */
    {S(parameter_45_name), 8, 12, offsetof(struct device2_device_info_temperature_status_temperature_sensor, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Status */
    {S(parameter_46_name), 8, 18, offsetof(struct device2_device_info_temperature_status_temperature_sensor, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Reset */
    {S(parameter_47_name), 8, 12, offsetof(struct device2_device_info_temperature_status_temperature_sensor, reset), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.ResetTime */
    {S(parameter_48_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, reset_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Name */
    {S(parameter_26_name), 8, 5, offsetof(struct device2_device_info_temperature_status_temperature_sensor, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.Value */
    {S(parameter_50_name), 8, 19, offsetof(struct device2_device_info_temperature_status_temperature_sensor, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.LastUpdate */
    {S(parameter_51_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, last_update), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.MinValue */
    {S(parameter_52_name), 8, 19, offsetof(struct device2_device_info_temperature_status_temperature_sensor, min_value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.MinTime */
    {S(parameter_53_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, min_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.MaxValue */
    {S(parameter_54_name), 8, 19, offsetof(struct device2_device_info_temperature_status_temperature_sensor, max_value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.MaxTime */
    {S(parameter_55_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, max_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.LowAlarmValue */
    {S(parameter_56_name), 8, 19, offsetof(struct device2_device_info_temperature_status_temperature_sensor, low_alarm_value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.LowAlarmTime */
    {S(parameter_57_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, low_alarm_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.HighAlarmValue */
    {S(parameter_58_name), 8, 19, offsetof(struct device2_device_info_temperature_status_temperature_sensor, high_alarm_value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.PollingInterval */
    {S(parameter_59_name), 8, 8, offsetof(struct device2_device_info_temperature_status_temperature_sensor, polling_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.HighAlarmTime */
    {S(parameter_60_name), 8, 9, offsetof(struct device2_device_info_temperature_status_temperature_sensor, high_alarm_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.NetworkProperties.MaxTCPWindowSize */
    {S(parameter_61_name), 9, 20, offsetof(struct device2_device_info_network_properties, max_tcp_window_size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.NetworkProperties.TCPImplementation */
    {S(parameter_62_name), 9, 21, offsetof(struct device2_device_info_network_properties, tcp_implementation), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.Processor.{i}.Alias */
    {S(parameter_25_name), 10, 3, offsetof(struct device2_device_info_processor, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.Processor.{i}.Architecture */
    {S(parameter_64_name), 10, 22, offsetof(struct device2_device_info_processor, architecture), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorLogFile.{i}.Alias */
    {S(parameter_25_name), 11, 3, offsetof(struct device2_device_info_vendor_log_file, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorLogFile.{i}.Name */
    {S(parameter_26_name), 11, 3, offsetof(struct device2_device_info_vendor_log_file, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorLogFile.{i}.MaximumSize */
    {S(parameter_67_name), 11, 20, offsetof(struct device2_device_info_vendor_log_file, maximum_size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.VendorLogFile.{i}.Persistent */
    {S(parameter_68_name), 11, 12, offsetof(struct device2_device_info_vendor_log_file, persistent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.Alias */
    {S(parameter_25_name), 12, 3, offsetof(struct device2_device_info_firmware_image, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.Name */
    {S(parameter_26_name), 12, 3, offsetof(struct device2_device_info_firmware_image, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.Version */
    {S(parameter_27_name), 12, 3, offsetof(struct device2_device_info_firmware_image, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.Available */
    {S(parameter_72_name), 12, 12, offsetof(struct device2_device_info_firmware_image, available), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.Status */
    {S(parameter_46_name), 12, 23, offsetof(struct device2_device_info_firmware_image, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.FirmwareImage.{i}.BootFailureLog */
    {S(parameter_74_name), 12, 24, offsetof(struct device2_device_info_firmware_image, boot_failure_log), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModel.{i}.Alias */
    {S(parameter_25_name), 13, 3, offsetof(struct device2_device_info_supported_data_model, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModel.{i}.URL */
    {S(parameter_76_name), 13, 25, offsetof(struct device2_device_info_supported_data_model, url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModel.{i}.UUID */
    {S(parameter_77_name), 13, 26, offsetof(struct device2_device_info_supported_data_model, uuid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModel.{i}.URN */
    {S(parameter_78_name), 13, 5, offsetof(struct device2_device_info_supported_data_model, urn), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DeviceInfo.SupportedDataModel.{i}.Features */
    {S(parameter_79_name), 13, 2, offsetof(struct device2_device_info_supported_data_model, features), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EnableCWMP */
    {S(parameter_80_name), 14, 12, offsetof(struct device2_management_server, enable_cwmp), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.URL */
    {S(parameter_76_name), 14, 25, offsetof(struct device2_management_server, url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.Username */
    {S(parameter_82_name), 14, 5, offsetof(struct device2_management_server, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.Password */
    {S(parameter_83_name), 14, 5, offsetof(struct device2_management_server, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ScheduleReboot */
    {S(parameter_84_name), 14, 9, offsetof(struct device2_management_server, schedule_reboot), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.ManagementServer.DelayReboot */
    {S(parameter_85_name), 14, 27, offsetof(struct device2_management_server, delay_reboot), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.ManagementServer.PeriodicInformEnable */
    {S(parameter_86_name), 14, 12, offsetof(struct device2_management_server, periodic_inform_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.PeriodicInformInterval */
    {S(parameter_87_name), 14, 28, offsetof(struct device2_management_server, periodic_inform_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_87_default)},
    /* Device.ManagementServer.PeriodicInformTime */
    {S(parameter_88_name), 14, 9, offsetof(struct device2_management_server, periodic_inform_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.ManagementServer.ParameterKey */
    {S(parameter_89_name), 14, 29, offsetof(struct device2_management_server, parameter_key), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ConnectionRequestURL */
    {S(parameter_90_name), 14, 25, offsetof(struct device2_management_server, connection_request_url), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ConnectionRequestUsername */
    {S(parameter_91_name), 14, 5, offsetof(struct device2_management_server, connection_request_username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ConnectionRequestPassword */
    {S(parameter_92_name), 14, 5, offsetof(struct device2_management_server, connection_request_password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.UpgradesManaged */
    {S(parameter_93_name), 14, 12, offsetof(struct device2_management_server, upgrades_managed), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.KickURL */
    {S(parameter_94_name), 14, 25, offsetof(struct device2_management_server, kick_url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadProgressURL */
    {S(parameter_95_name), 14, 25, offsetof(struct device2_management_server, download_progress_url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DefaultActiveNotificationThrottle */
    {S(parameter_96_name), 14, 8, offsetof(struct device2_management_server, default_active_notification_throttle), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.ManagementServer.CWMPRetryMinimumWaitInterval */
    {S(parameter_97_name), 14, 30, offsetof(struct device2_management_server, cwmp_retry_minimum_wait_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_97_default)},
    /* Device.ManagementServer.CWMPRetryIntervalMultiplier */
    {S(parameter_98_name), 14, 31, offsetof(struct device2_management_server, cwmp_retry_interval_multiplier), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_98_default)},
    /* Device.ManagementServer.HTTPConnectionRequestEnable */
    {S(parameter_99_name), 14, 12, offsetof(struct device2_management_server, http_connection_request_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.UDPConnectionRequestAddress */
    {S(parameter_100_name), 14, 5, offsetof(struct device2_management_server, udp_connection_request_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.STUNEnable */
    {S(parameter_101_name), 14, 12, offsetof(struct device2_management_server, stun_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.STUNServerAddress */
    {S(parameter_102_name), 14, 5, offsetof(struct device2_management_server, stun_server_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.STUNServerPort */
    {S(parameter_103_name), 14, 32, offsetof(struct device2_management_server, stun_server_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* Device.ManagementServer.STUNUsername */
    {S(parameter_104_name), 14, 5, offsetof(struct device2_management_server, stun_username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.STUNPassword */
    {S(parameter_105_name), 14, 5, offsetof(struct device2_management_server, stun_password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.STUNMaximumKeepAlivePeriod */
    {S(parameter_106_name), 14, 27, offsetof(struct device2_management_server, stun_maximum_keep_alive_period), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_106_default)},
    /* Device.ManagementServer.STUNMinimumKeepAlivePeriod */
    {S(parameter_107_name), 14, 8, offsetof(struct device2_management_server, stun_minimum_keep_alive_period), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_107_default)},
    /* Device.ManagementServer.NATDetected */
    {S(parameter_108_name), 14, 12, offsetof(struct device2_management_server, nat_detected), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.AliasBasedAddressing */
    {S(parameter_109_name), 14, 12, offsetof(struct device2_management_server, alias_based_addressing), 0 | SCHEMA_PARAMETER_FORCED_INFORM | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.InstanceMode */
    {S(parameter_110_name), 14, 33, offsetof(struct device2_management_server, instance_mode), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_110_default)},
    /* Device.ManagementServer.AutoCreateInstances */
    {S(parameter_111_name), 14, 12, offsetof(struct device2_management_server, auto_create_instances), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.ManageableDeviceNumberOfEntries */
    {S(parameter_112_name), 14, 1, offsetof(struct device2_management_server, manageable_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 15, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ManageableDeviceNotificationLimit */
    {S(parameter_113_name), 14, 1, offsetof(struct device2_management_server, manageable_device_notification_limit), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDeviceNumberOfEntries */
    {S(parameter_114_name), 14, 1, offsetof(struct device2_management_server, embedded_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 22, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDeviceNumberOfEntries */
    {S(parameter_115_name), 14, 1, offsetof(struct device2_management_server, virtual_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 23, SCHEMA_NO_STRING},
    /* Device.ManagementServer.SupportedConnReqMethods */
    {S(parameter_116_name), 14, 34, offsetof(struct device2_management_server, supported_conn_req_methods), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_116_default)},
    /* Device.ManagementServer.ConnReqXMPPConnection */
    {S(parameter_117_name), 14, 35, offsetof(struct device2_management_server, conn_req_xmpp_connection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ConnReqAllowedJabberIDs */
    {S(parameter_118_name), 14, 36, offsetof(struct device2_management_server, conn_req_allowed_jabber_ids), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ConnReqJabberID */
    {S(parameter_119_name), 14, 24, offsetof(struct device2_management_server, conn_req_jabber_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.HTTPCompressionSupported */
    {S(parameter_120_name), 14, 37, offsetof(struct device2_management_server, http_compression_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_120_default)},
    /* Device.ManagementServer.HTTPCompression */
    {S(parameter_121_name), 14, 38, offsetof(struct device2_management_server, http_compression), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.ManagementServer.LightweightNotificationProtocolsSupported */
    {S(parameter_122_name), 14, 39, offsetof(struct device2_management_server, lightweight_notification_protocols_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_122_default)},
    /* Device.ManagementServer.LightweightNotificationProtocolsUsed */
    {S(parameter_123_name), 14, 40, offsetof(struct device2_management_server, lightweight_notification_protocols_used), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.LightweightNotificationTriggerInterval */
    {S(parameter_124_name), 14, 41, offsetof(struct device2_management_server, lightweight_notification_trigger_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.ManagementServer.LightweightNotificationTriggerTime */
    {S(parameter_125_name), 14, 9, offsetof(struct device2_management_server, lightweight_notification_trigger_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.ManagementServer.UDPLightweightNotificationHost */
    {S(parameter_126_name), 14, 5, offsetof(struct device2_management_server, udp_lightweight_notification_host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.UDPLightweightNotificationPort */
    {S(parameter_127_name), 14, 1, offsetof(struct device2_management_server, udp_lightweight_notification_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_127_default)},
    /* Device.ManagementServer.InstanceWildcardsSupported */
    {S(parameter_128_name), 14, 12, offsetof(struct device2_management_server, instance_wildcards_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.InformParameterNumberOfEntries */
    {S(parameter_129_name), 14, 1, offsetof(struct device2_management_server, inform_parameter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 25, SCHEMA_NO_STRING},
    /* Device.ManagementServer.X_CWMPD_CpeTimeout */
    {S(parameter_130_name), 14, 42, offsetof(struct device2_management_server, x_cwmpd_cpe_timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_130_default)},
    /* Device.ManagementServer.X_CWMPD_DownloadEnable */
    {S(parameter_131_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_download_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.X_CWMPD_UploadEnable */
    {S(parameter_132_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_upload_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.X_CWMPD_StunPortAdaptive */
    {S(parameter_133_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_stun_port_adaptive), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.X_CWMPD_StunProbeNatAgingTime */
    {S(parameter_134_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_stun_probe_nat_aging_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.X_CWMPD_BackUpEnable */
    {S(parameter_135_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_back_up_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.X_CWMPD_BackUpDelayTime */
    {S(parameter_136_name), 14, 43, offsetof(struct device2_management_server, x_cwmpd_back_up_delay_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_106_default)},
    /* Device.ManagementServer.X_CWMPD_AcsUrlFromDhcp */
    {S(parameter_137_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_acs_url_from_dhcp), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.X_CWMPD_AcsDhcpInterface */
    {S(parameter_138_name), 14, 44, offsetof(struct device2_management_server, x_cwmpd_acs_dhcp_interface), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.X_CWMPD_DefaultAcsUrl */
    {S(parameter_139_name), 14, 5, offsetof(struct device2_management_server, x_cwmpd_default_acs_url), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.X_CWMPD_DefaultAcsUsername */
    {S(parameter_140_name), 14, 5, offsetof(struct device2_management_server, x_cwmpd_default_acs_username), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.X_CWMPD_DefaultAcsPassword */
    {S(parameter_141_name), 14, 5, offsetof(struct device2_management_server, x_cwmpd_default_acs_password), 0 | SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.X_CWMPD_RetryLimit */
    {S(parameter_142_name), 14, 45, offsetof(struct device2_management_server, x_cwmpd_retry_limit), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.ManagementServer.X_CWMPD_ConnectionRequestUnauthenticated */
    {S(parameter_143_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_connection_request_unauthenticated), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.X_CWMPD_ExecuteCliCommandEnable */
    {S(parameter_144_name), 14, 12, offsetof(struct device2_management_server, x_cwmpd_execute_cli_command_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.ManagementServer.ManageableDevice.{i}.ManufacturerOUI */
    {S(parameter_4_name), 15, 4, offsetof(struct device2_management_server_manageable_device, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ManageableDevice.{i}.SerialNumber */
    {S(parameter_9_name), 15, 3, offsetof(struct device2_management_server_manageable_device, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ManageableDevice.{i}.ProductClass */
    {S(parameter_8_name), 15, 3, offsetof(struct device2_management_server_manageable_device, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.ManageableDevice.{i}.Host */
    {S(object_94_name), 15, 46, offsetof(struct device2_management_server_manageable_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.AutonomousTransferCompletePolicy.Enable */
    {S(parameter_45_name), 16, 12, offsetof(struct device2_management_server_autonomous_transfer_complete_policy, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.AutonomousTransferCompletePolicy.TransferTypeFilter */
    {S(parameter_150_name), 16, 47, offsetof(struct device2_management_server_autonomous_transfer_complete_policy, transfer_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_150_default)},
    /* Device.ManagementServer.AutonomousTransferCompletePolicy.ResultTypeFilter */
    {S(parameter_151_name), 16, 48, offsetof(struct device2_management_server_autonomous_transfer_complete_policy, result_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_150_default)},
    /* Device.ManagementServer.AutonomousTransferCompletePolicy.FileTypeFilter */
    {S(parameter_152_name), 16, 49, offsetof(struct device2_management_server_autonomous_transfer_complete_policy, file_type_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Enable */
    {S(parameter_45_name), 18, 12, offsetof(struct device2_management_server_download_availability_announcement, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Status */
    {S(parameter_46_name), 18, 18, offsetof(struct device2_management_server_download_availability_announcement, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.ManagementServer.DownloadAvailability.Announcement.GroupNumberOfEntries */
    {S(parameter_155_name), 18, 1, offsetof(struct device2_management_server_download_availability_announcement, group_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 19, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.Alias */
    {S(parameter_25_name), 19, 3, offsetof(struct device2_management_server_download_availability_announcement_group, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.Enable */
    {S(parameter_45_name), 19, 12, offsetof(struct device2_management_server_download_availability_announcement_group, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.Status */
    {S(parameter_46_name), 19, 18, offsetof(struct device2_management_server_download_availability_announcement_group, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.URL */
    {S(parameter_76_name), 19, 25, offsetof(struct device2_management_server_download_availability_announcement_group, url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Query.Enable */
    {S(parameter_45_name), 20, 12, offsetof(struct device2_management_server_download_availability_query, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DownloadAvailability.Query.Status */
    {S(parameter_46_name), 20, 18, offsetof(struct device2_management_server_download_availability_query, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.ManagementServer.DownloadAvailability.Query.URL */
    {S(parameter_76_name), 20, 25, offsetof(struct device2_management_server_download_availability_query, url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DUStateChangeComplPolicy.Enable */
    {S(parameter_45_name), 21, 12, offsetof(struct device2_management_server_du_state_change_compl_policy, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DUStateChangeComplPolicy.OperationTypeFilter */
    {S(parameter_164_name), 21, 50, offsetof(struct device2_management_server_du_state_change_compl_policy, operation_type_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.DUStateChangeComplPolicy.ResultTypeFilter */
    {S(parameter_151_name), 21, 48, offsetof(struct device2_management_server_du_state_change_compl_policy, result_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_150_default)},
    /* Device.ManagementServer.DUStateChangeComplPolicy.FaultCodeFilter */
    {S(parameter_166_name), 21, 51, offsetof(struct device2_management_server_du_state_change_compl_policy, fault_code_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.ControllerID */
    {S(parameter_167_name), 22, 5, offsetof(struct device2_management_server_embedded_device, controller_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.ProxiedDeviceID */
    {S(parameter_168_name), 22, 5, offsetof(struct device2_management_server_embedded_device, proxied_device_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.Reference */
    {S(parameter_169_name), 22, 52, offsetof(struct device2_management_server_embedded_device, reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.SupportedDataModel */
    {S(object_13_name), 22, 53, offsetof(struct device2_management_server_embedded_device, supported_data_model), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.Host */
    {S(object_94_name), 22, 54, offsetof(struct device2_management_server_embedded_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.ProxyProtocol */
    {S(parameter_172_name), 22, 55, offsetof(struct device2_management_server_embedded_device, proxy_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.ProxyProtocolReference */
    {S(parameter_173_name), 22, 52, offsetof(struct device2_management_server_embedded_device, proxy_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.DiscoveryProtocol */
    {S(parameter_174_name), 22, 56, offsetof(struct device2_management_server_embedded_device, discovery_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.DiscoveryProtocolReference */
    {S(parameter_175_name), 22, 57, offsetof(struct device2_management_server_embedded_device, discovery_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.CommandProcessed */
    {S(parameter_176_name), 22, 58, offsetof(struct device2_management_server_embedded_device, command_processed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.CommandProcessingErrMsg */
    {S(parameter_177_name), 22, 59, offsetof(struct device2_management_server_embedded_device, command_processing_err_msg), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.EmbeddedDevice.{i}.LastSyncTime */
    {S(parameter_178_name), 22, 9, offsetof(struct device2_management_server_embedded_device, last_sync_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.ManufacturerOUI */
    {S(parameter_4_name), 23, 4, offsetof(struct device2_management_server_virtual_device, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.ProductClass */
    {S(parameter_8_name), 23, 3, offsetof(struct device2_management_server_virtual_device, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.SerialNumber */
    {S(parameter_9_name), 23, 3, offsetof(struct device2_management_server_virtual_device, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.Host */
    {S(object_94_name), 23, 54, offsetof(struct device2_management_server_virtual_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.ProxyProtocol */
    {S(parameter_172_name), 23, 55, offsetof(struct device2_management_server_virtual_device, proxy_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.ProxyProtocolReference */
    {S(parameter_173_name), 23, 52, offsetof(struct device2_management_server_virtual_device, proxy_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.DiscoveryProtocol */
    {S(parameter_174_name), 23, 56, offsetof(struct device2_management_server_virtual_device, discovery_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.VirtualDevice.{i}.DiscoveryProtocolReference */
    {S(parameter_175_name), 23, 57, offsetof(struct device2_management_server_virtual_device, discovery_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.StandbyPolicy.CRUnawarenessMaxDuration */
    {S(parameter_187_name), 24, 27, offsetof(struct device2_management_server_standby_policy, cr_unawareness_max_duration), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.ManagementServer.StandbyPolicy.MaxMissedPeriodic */
    {S(parameter_188_name), 24, 60, offsetof(struct device2_management_server_standby_policy, max_missed_periodic), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.ManagementServer.StandbyPolicy.NotifyMissedScheduled */
    {S(parameter_189_name), 24, 12, offsetof(struct device2_management_server_standby_policy, notify_missed_scheduled), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.StandbyPolicy.NetworkAwarenessCapable */
    {S(parameter_190_name), 24, 12, offsetof(struct device2_management_server_standby_policy, network_awareness_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.StandbyPolicy.SelfTimerCapable */
    {S(parameter_191_name), 24, 12, offsetof(struct device2_management_server_standby_policy, self_timer_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.StandbyPolicy.CRAwarenessRequested */
    {S(parameter_192_name), 24, 12, offsetof(struct device2_management_server_standby_policy, cr_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.StandbyPolicy.PeriodicAwarenessRequested */
    {S(parameter_193_name), 24, 12, offsetof(struct device2_management_server_standby_policy, periodic_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.StandbyPolicy.ScheduledAwarenessRequested */
    {S(parameter_194_name), 24, 12, offsetof(struct device2_management_server_standby_policy, scheduled_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.InformParameter.{i}.Enable */
    {S(parameter_45_name), 25, 12, offsetof(struct device2_management_server_inform_parameter, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.InformParameter.{i}.Alias */
    {S(parameter_25_name), 25, 3, offsetof(struct device2_management_server_inform_parameter, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.ManagementServer.InformParameter.{i}.ParameterName */
    {S(parameter_197_name), 25, 5, offsetof(struct device2_management_server_inform_parameter, parameter_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.InformParameter.{i}.EventList */
    {S(parameter_198_name), 25, 2, offsetof(struct device2_management_server_inform_parameter, event_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.ManagementServer.HeartbeatPolicy.Enable */
    {S(parameter_45_name), 26, 12, offsetof(struct device2_management_server_heartbeat_policy, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.ManagementServer.HeartbeatPolicy.ReportingInterval */
    {S(parameter_200_name), 26, 61, offsetof(struct device2_management_server_heartbeat_policy, reporting_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_130_default)},
    /* Device.ManagementServer.HeartbeatPolicy.InitiationTime */
    {S(parameter_201_name), 26, 9, offsetof(struct device2_management_server_heartbeat_policy, initiation_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.Time.Enable */
    {S(parameter_45_name), 27, 12, offsetof(struct device2_time, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Time.Status */
    {S(parameter_46_name), 27, 62, offsetof(struct device2_time, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.NTPServer1 */
    {S(parameter_204_name), 27, 3, offsetof(struct device2_time, ntp_server1), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.NTPServer2 */
    {S(parameter_205_name), 27, 3, offsetof(struct device2_time, ntp_server2), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.NTPServer3 */
    {S(parameter_206_name), 27, 3, offsetof(struct device2_time, ntp_server3), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.NTPServer4 */
    {S(parameter_207_name), 27, 3, offsetof(struct device2_time, ntp_server4), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.NTPServer5 */
    {S(parameter_208_name), 27, 3, offsetof(struct device2_time, ntp_server5), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.CurrentLocalTime */
    {S(parameter_209_name), 27, 9, offsetof(struct device2_time, current_local_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.LocalTimeZone */
    {S(parameter_210_name), 27, 5, offsetof(struct device2_time, local_time_zone), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.ClientNumberOfEntries */
    {S(parameter_211_name), 27, 1, offsetof(struct device2_time, client_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 28, SCHEMA_NO_STRING},
    /* Device.Time.ServerNumberOfEntries */
    {S(parameter_212_name), 27, 1, offsetof(struct device2_time, server_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 31, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Enable */
    {S(parameter_45_name), 28, 12, offsetof(struct device2_time_client, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Status */
    {S(parameter_46_name), 28, 63, offsetof(struct device2_time_client, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Time.Client.{i}.Alias */
    {S(parameter_25_name), 28, 3, offsetof(struct device2_time_client, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Mode */
    {S(parameter_216_name), 28, 64, offsetof(struct device2_time_client, mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_216_default)},
    /* Device.Time.Client.{i}.Port */
    {S(object_55_name), 28, 65, offsetof(struct device2_time_client, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_217_default)},
    /* Device.Time.Client.{i}.Version */
    {S(parameter_27_name), 28, 66, offsetof(struct device2_time_client, version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_218_default)},
    /* Device.Time.Client.{i}.Servers */
    {S(parameter_219_name), 28, 2, offsetof(struct device2_time_client, servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Client.{i}.ResolveAddresses */
    {S(parameter_220_name), 28, 12, offsetof(struct device2_time_client, resolve_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Time.Client.{i}.ResolveMaxAddresses */
    {S(parameter_221_name), 28, 1, offsetof(struct device2_time_client, resolve_max_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_221_default)},
    /* Device.Time.Client.{i}.Peer */
    {S(parameter_222_name), 28, 12, offsetof(struct device2_time_client, peer), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.MinPoll */
    {S(parameter_223_name), 28, 8, offsetof(struct device2_time_client, min_poll), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_221_default)},
    /* Device.Time.Client.{i}.MaxPoll */
    {S(parameter_224_name), 28, 8, offsetof(struct device2_time_client, max_poll), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_224_default)},
    /* Device.Time.Client.{i}.IBurst */
    {S(parameter_225_name), 28, 12, offsetof(struct device2_time_client, i_burst), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Burst */
    {S(parameter_226_name), 28, 1, offsetof(struct device2_time_client, burst), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_226_default)},
    /* Device.Time.Client.{i}.Interface */
    {S(object_42_name), 28, 67, offsetof(struct device2_time_client, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Client.{i}.BindType */
    {S(parameter_228_name), 28, 68, offsetof(struct device2_time_client, bind_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_228_default)},
    /* Device.Time.Client.{i}.Authentication.Enable */
    {S(parameter_45_name), 29, 12, offsetof(struct device2_time_client_authentication, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Time.Client.{i}.Authentication.Certificate */
    {S(parameter_230_name), 29, 69, offsetof(struct device2_time_client_authentication, certificate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Client.{i}.Authentication.NTSPort */
    {S(parameter_231_name), 29, 65, offsetof(struct device2_time_client_authentication, nts_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_231_default)},
    /* Device.Time.Client.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 30, 1, offsetof(struct device2_time_client_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Stats.PacketsSentFailed */
    {S(parameter_233_name), 30, 1, offsetof(struct device2_time_client_stats, packets_sent_failed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 30, 1, offsetof(struct device2_time_client_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Client.{i}.Stats.PacketsDropped */
    {S(parameter_235_name), 30, 1, offsetof(struct device2_time_client_stats, packets_dropped), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Enable */
    {S(parameter_45_name), 31, 12, offsetof(struct device2_time_server, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Status */
    {S(parameter_46_name), 31, 70, offsetof(struct device2_time_server, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.Time.Server.{i}.Alias */
    {S(parameter_25_name), 31, 3, offsetof(struct device2_time_server, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Mode */
    {S(parameter_216_name), 31, 64, offsetof(struct device2_time_server, mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_216_default)},
    /* Device.Time.Server.{i}.Version */
    {S(parameter_27_name), 31, 66, offsetof(struct device2_time_server, version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_218_default)},
    /* Device.Time.Server.{i}.Port */
    {S(object_55_name), 31, 65, offsetof(struct device2_time_server, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_217_default)},
    /* Device.Time.Server.{i}.Interface */
    {S(object_42_name), 31, 67, offsetof(struct device2_time_server, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Server.{i}.BindType */
    {S(parameter_228_name), 31, 68, offsetof(struct device2_time_server, bind_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_228_default)},
    /* Device.Time.Server.{i}.MinPoll */
    {S(parameter_223_name), 31, 8, offsetof(struct device2_time_server, min_poll), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_221_default)},
    /* Device.Time.Server.{i}.MaxPoll */
    {S(parameter_224_name), 31, 8, offsetof(struct device2_time_server, max_poll), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_224_default)},
    /* Device.Time.Server.{i}.TTL */
    {S(parameter_246_name), 31, 71, offsetof(struct device2_time_server, ttl), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_246_default)},
    /* Device.Time.Server.{i}.Authentication.Enable */
    {S(parameter_45_name), 32, 12, offsetof(struct device2_time_server_authentication, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Time.Server.{i}.Authentication.Certificate */
    {S(parameter_230_name), 32, 69, offsetof(struct device2_time_server_authentication, certificate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Server.{i}.Authentication.NTSNTPServer */
    {S(parameter_249_name), 32, 2, offsetof(struct device2_time_server_authentication, ntsntp_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Time.Server.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 33, 1, offsetof(struct device2_time_server_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Stats.PacketsSentFailed */
    {S(parameter_233_name), 33, 1, offsetof(struct device2_time_server_stats, packets_sent_failed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 33, 1, offsetof(struct device2_time_server_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Time.Server.{i}.Stats.PacketsDropped */
    {S(parameter_235_name), 33, 1, offsetof(struct device2_time_server_stats, packets_dropped), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Enable */
    {S(parameter_45_name), 34, 12, offsetof(struct device2_user_interface, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.UserInterface.PasswordRequired */
    {S(parameter_255_name), 34, 12, offsetof(struct device2_user_interface, password_required), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.PasswordUserSelectable */
    {S(parameter_256_name), 34, 12, offsetof(struct device2_user_interface, password_user_selectable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.PasswordReset */
    {S(parameter_257_name), 34, 12, offsetof(struct device2_user_interface, password_reset), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.UpgradeAvailable */
    {S(parameter_258_name), 34, 12, offsetof(struct device2_user_interface, upgrade_available), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.WarrantyDate */
    {S(parameter_259_name), 34, 9, offsetof(struct device2_user_interface, warranty_date), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPName */
    {S(parameter_260_name), 34, 3, offsetof(struct device2_user_interface, isp_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPHelpDesk */
    {S(parameter_261_name), 34, 29, offsetof(struct device2_user_interface, isp_help_desk), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPHomePage */
    {S(parameter_262_name), 34, 25, offsetof(struct device2_user_interface, isp_home_page), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPHelpPage */
    {S(parameter_263_name), 34, 25, offsetof(struct device2_user_interface, isp_help_page), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPLogo */
    {S(parameter_264_name), 34, 72, offsetof(struct device2_user_interface, isp_logo), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPLogoSize */
    {S(parameter_265_name), 34, 73, offsetof(struct device2_user_interface, isp_logo_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPMailServer */
    {S(parameter_266_name), 34, 25, offsetof(struct device2_user_interface, isp_mail_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.ISPNewsServer */
    {S(parameter_267_name), 34, 25, offsetof(struct device2_user_interface, isp_news_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.TextColor */
    {S(parameter_268_name), 34, 74, offsetof(struct device2_user_interface, text_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_268_default)},
    /* Device.UserInterface.BackgroundColor */
    {S(parameter_269_name), 34, 74, offsetof(struct device2_user_interface, background_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_269_default)},
    /* Device.UserInterface.ButtonColor */
    {S(parameter_270_name), 34, 74, offsetof(struct device2_user_interface, button_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_270_default)},
    /* Device.UserInterface.ButtonTextColor */
    {S(parameter_271_name), 34, 74, offsetof(struct device2_user_interface, button_text_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_268_default)},
    /* Device.UserInterface.AutoUpdateServer */
    {S(parameter_272_name), 34, 5, offsetof(struct device2_user_interface, auto_update_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.UserUpdateServer */
    {S(parameter_273_name), 34, 5, offsetof(struct device2_user_interface, user_update_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.AvailableLanguages */
    {S(parameter_274_name), 34, 75, offsetof(struct device2_user_interface, available_languages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.CurrentLanguage */
    {S(parameter_275_name), 34, 11, offsetof(struct device2_user_interface, current_language), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccessSupportedProtocols */
    {S(parameter_276_name), 34, 76, offsetof(struct device2_user_interface, http_access_supported_protocols), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccessNumberOfEntries */
    {S(parameter_277_name), 34, 1, offsetof(struct device2_user_interface, http_access_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 35, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Enable */
    {S(parameter_45_name), 35, 12, offsetof(struct device2_user_interface_http_access, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Alias */
    {S(parameter_25_name), 35, 3, offsetof(struct device2_user_interface_http_access, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Order */
    {S(parameter_280_name), 35, 77, offsetof(struct device2_user_interface_http_access, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Status */
    {S(parameter_46_name), 35, 70, offsetof(struct device2_user_interface_http_access, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.UserInterface.HTTPAccess.{i}.AccessType */
    {S(parameter_282_name), 35, 78, offsetof(struct device2_user_interface_http_access, access_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_282_default)},
    /* Device.UserInterface.HTTPAccess.{i}.AllowedRoles */
    {S(parameter_283_name), 35, 79, offsetof(struct device2_user_interface_http_access, allowed_roles), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Certificate */
    {S(parameter_230_name), 35, 69, offsetof(struct device2_user_interface_http_access, certificate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.UserInterface.HTTPAccess.{i}.CACertificate */
    {S(parameter_285_name), 35, 69, offsetof(struct device2_user_interface_http_access, ca_certificate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Interface */
    {S(object_42_name), 35, 80, offsetof(struct device2_user_interface_http_access, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Port */
    {S(object_55_name), 35, 65, offsetof(struct device2_user_interface_http_access, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_287_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Protocol */
    {S(parameter_288_name), 35, 81, offsetof(struct device2_user_interface_http_access, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.AllowedHosts */
    {S(parameter_289_name), 35, 2, offsetof(struct device2_user_interface_http_access, allowed_hosts), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.AllowedPathPrefixes */
    {S(parameter_290_name), 35, 2, offsetof(struct device2_user_interface_http_access, allowed_path_prefixes), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_290_default)},
    /* Device.UserInterface.HTTPAccess.{i}.AutoDisableDuration */
    {S(parameter_291_name), 35, 8, offsetof(struct device2_user_interface_http_access, auto_disable_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.UserInterface.HTTPAccess.{i}.TimeLeft */
    {S(parameter_292_name), 35, 8, offsetof(struct device2_user_interface_http_access, time_left), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.ActivationDate */
    {S(parameter_293_name), 35, 9, offsetof(struct device2_user_interface_http_access, activation_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.SessionNumberOfEntries */
    {S(parameter_294_name), 35, 1, offsetof(struct device2_user_interface_http_access, session_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 36, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.SessionID */
    {S(parameter_295_name), 36, 82, offsetof(struct device2_user_interface_http_access_session, session_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.User */
    {S(object_135_name), 36, 83, offsetof(struct device2_user_interface_http_access_session, user), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.IPAddress */
    {S(parameter_297_name), 36, 84, offsetof(struct device2_user_interface_http_access_session, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.Port */
    {S(object_55_name), 36, 65, offsetof(struct device2_user_interface_http_access_session, port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.Protocol */
    {S(parameter_288_name), 36, 85, offsetof(struct device2_user_interface_http_access_session, protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.HTTPAccess.{i}.Session.{i}.StartDate */
    {S(parameter_300_name), 36, 9, offsetof(struct device2_user_interface_http_access_session, start_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.RemoteAccess.Enable */
    {S(parameter_45_name), 37, 12, offsetof(struct device2_user_interface_remote_access, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.RemoteAccess.Port */
    {S(object_55_name), 37, 86, offsetof(struct device2_user_interface_remote_access, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.RemoteAccess.SupportedProtocols */
    {S(parameter_303_name), 37, 76, offsetof(struct device2_user_interface_remote_access, supported_protocols), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.RemoteAccess.Protocol */
    {S(parameter_288_name), 37, 87, offsetof(struct device2_user_interface_remote_access, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.Movable */
    {S(parameter_305_name), 38, 12, offsetof(struct device2_user_interface_local_display, movable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.Resizable */
    {S(parameter_306_name), 38, 12, offsetof(struct device2_user_interface_local_display, resizable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.PosX */
    {S(parameter_307_name), 38, 88, offsetof(struct device2_user_interface_local_display, pos_x), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.PosY */
    {S(parameter_308_name), 38, 88, offsetof(struct device2_user_interface_local_display, pos_y), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.Width */
    {S(parameter_309_name), 38, 89, offsetof(struct device2_user_interface_local_display, width), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.Height */
    {S(parameter_310_name), 38, 89, offsetof(struct device2_user_interface_local_display, height), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.DisplayWidth */
    {S(parameter_311_name), 38, 89, offsetof(struct device2_user_interface_local_display, display_width), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.LocalDisplay.DisplayHeight */
    {S(parameter_312_name), 38, 89, offsetof(struct device2_user_interface_local_display, display_height), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Messages.Enable */
    {S(parameter_45_name), 39, 12, offsetof(struct device2_user_interface_messages, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.UserInterface.Messages.Title */
    {S(parameter_314_name), 39, 90, offsetof(struct device2_user_interface_messages, title), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Messages.SubTitle */
    {S(parameter_315_name), 39, 90, offsetof(struct device2_user_interface_messages, sub_title), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Messages.Text */
    {S(parameter_316_name), 39, 24, offsetof(struct device2_user_interface_messages, text), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Messages.IconType */
    {S(parameter_317_name), 39, 91, offsetof(struct device2_user_interface_messages, icon_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.UserInterface.Messages.MessageColor */
    {S(parameter_318_name), 39, 74, offsetof(struct device2_user_interface_messages, message_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_268_default)},
    /* Device.UserInterface.Messages.BackgroundColor */
    {S(parameter_269_name), 39, 74, offsetof(struct device2_user_interface_messages, background_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_269_default)},
    /* Device.UserInterface.Messages.TitleColor */
    {S(parameter_320_name), 39, 74, offsetof(struct device2_user_interface_messages, title_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_268_default)},
    /* Device.UserInterface.Messages.SubTitleColor */
    {S(parameter_321_name), 39, 74, offsetof(struct device2_user_interface_messages, sub_title_color), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_268_default)},
    /* Device.UserInterface.Messages.RequestedNumberOfRepetitions */
    {S(parameter_322_name), 39, 1, offsetof(struct device2_user_interface_messages, requested_number_of_repetitions), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.UserInterface.Messages.ExecutedNumberOfRepetitions */
    {S(parameter_323_name), 39, 1, offsetof(struct device2_user_interface_messages, executed_number_of_repetitions), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.InterfaceStack.{i}.Alias */
    {S(parameter_25_name), 40, 3, offsetof(struct device2_interface_stack, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.InterfaceStack.{i}.HigherLayer */
    {S(parameter_325_name), 40, 80, offsetof(struct device2_interface_stack, higher_layer), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.InterfaceStack.{i}.LowerLayer */
    {S(parameter_326_name), 40, 80, offsetof(struct device2_interface_stack, lower_layer), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.InterfaceStack.{i}.HigherAlias */
    {S(parameter_327_name), 40, 3, offsetof(struct device2_interface_stack, higher_alias), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.InterfaceStack.{i}.LowerAlias */
    {S(parameter_328_name), 40, 3, offsetof(struct device2_interface_stack, lower_alias), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.WoLSupported */
    {S(parameter_329_name), 41, 12, offsetof(struct device2_ethernet, wol_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.FlowControlSupported */
    {S(parameter_330_name), 41, 12, offsetof(struct device2_ethernet, flow_control_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.InterfaceNumberOfEntries */
    {S(parameter_331_name), 41, 1, offsetof(struct device2_ethernet, interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 42, SCHEMA_NO_STRING},
    /* Device.Ethernet.LinkNumberOfEntries */
    {S(parameter_332_name), 41, 1, offsetof(struct device2_ethernet, link_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 44, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTerminationNumberOfEntries */
    {S(parameter_333_name), 41, 1, offsetof(struct device2_ethernet, vlan_termination_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 46, SCHEMA_NO_STRING},
    /* Device.Ethernet.RMONStatsNumberOfEntries */
    {S(parameter_334_name), 41, 1, offsetof(struct device2_ethernet, rmon_stats_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 48, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAGNumberOfEntries */
    {S(parameter_335_name), 41, 1, offsetof(struct device2_ethernet, lag_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 50, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Enable */
    {S(parameter_45_name), 42, 12, offsetof(struct device2_ethernet_interface, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Status */
    {S(parameter_46_name), 42, 92, offsetof(struct device2_ethernet_interface, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Alias */
    {S(parameter_25_name), 42, 3, offsetof(struct device2_ethernet_interface, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Name */
    {S(parameter_26_name), 42, 3, offsetof(struct device2_ethernet_interface, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.LastChange */
    {S(parameter_340_name), 42, 8, offsetof(struct device2_ethernet_interface, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.LowerLayers */
    {S(parameter_341_name), 42, 93, offsetof(struct device2_ethernet_interface, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Upstream */
    {S(parameter_342_name), 42, 12, offsetof(struct device2_ethernet_interface, upstream), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.MACAddress */
    {S(parameter_343_name), 42, 94, offsetof(struct device2_ethernet_interface, mac_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.SupportedLinkModes */
    {S(parameter_344_name), 42, 95, offsetof(struct device2_ethernet_interface, supported_link_modes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.MaxBitRate */
    {S(parameter_345_name), 42, 96, offsetof(struct device2_ethernet_interface, max_bit_rate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.CurrentBitRate */
    {S(parameter_346_name), 42, 97, offsetof(struct device2_ethernet_interface, current_bit_rate), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.DuplexMode */
    {S(parameter_347_name), 42, 98, offsetof(struct device2_ethernet_interface, duplex_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.EEECapability */
    {S(parameter_348_name), 42, 12, offsetof(struct device2_ethernet_interface, eee_capability), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.EEEEnable */
    {S(parameter_349_name), 42, 12, offsetof(struct device2_ethernet_interface, eee_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.EEEStatus */
    {S(parameter_350_name), 42, 99, offsetof(struct device2_ethernet_interface, eee_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.BytesSent */
    {S(parameter_351_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 43, 1, offsetof(struct device2_ethernet_interface_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 43, 1, offsetof(struct device2_ethernet_interface_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 43, 1, offsetof(struct device2_ethernet_interface_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 43, 1, offsetof(struct device2_ethernet_interface_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 43, 100, offsetof(struct device2_ethernet_interface_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Interface.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 43, 1, offsetof(struct device2_ethernet_interface_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Enable */
    {S(parameter_45_name), 44, 12, offsetof(struct device2_ethernet_link, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.Link.{i}.Status */
    {S(parameter_46_name), 44, 92, offsetof(struct device2_ethernet_link, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.Ethernet.Link.{i}.Alias */
    {S(parameter_25_name), 44, 3, offsetof(struct device2_ethernet_link, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Name */
    {S(parameter_26_name), 44, 3, offsetof(struct device2_ethernet_link, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.LastChange */
    {S(parameter_340_name), 44, 8, offsetof(struct device2_ethernet_link, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.LowerLayers */
    {S(parameter_341_name), 44, 93, offsetof(struct device2_ethernet_link, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Ethernet.Link.{i}.MACAddress */
    {S(parameter_343_name), 44, 94, offsetof(struct device2_ethernet_link, mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.PriorityTagging */
    {S(parameter_373_name), 44, 12, offsetof(struct device2_ethernet_link, priority_tagging), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.Link.{i}.FlowControl */
    {S(parameter_374_name), 44, 12, offsetof(struct device2_ethernet_link, flow_control), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.Link.{i}.Stats.BytesSent */
    {S(parameter_351_name), 45, 100, offsetof(struct device2_ethernet_link_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 45, 100, offsetof(struct device2_ethernet_link_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 45, 100, offsetof(struct device2_ethernet_link_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 45, 100, offsetof(struct device2_ethernet_link_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 45, 1, offsetof(struct device2_ethernet_link_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 45, 1, offsetof(struct device2_ethernet_link_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 45, 100, offsetof(struct device2_ethernet_link_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 45, 100, offsetof(struct device2_ethernet_link_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 45, 1, offsetof(struct device2_ethernet_link_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 45, 1, offsetof(struct device2_ethernet_link_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 45, 100, offsetof(struct device2_ethernet_link_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 45, 100, offsetof(struct device2_ethernet_link_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 45, 100, offsetof(struct device2_ethernet_link_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 45, 100, offsetof(struct device2_ethernet_link_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.Link.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 45, 1, offsetof(struct device2_ethernet_link_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Enable */
    {S(parameter_45_name), 46, 12, offsetof(struct device2_ethernet_vlan_termination, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.VLANTermination.{i}.Status */
    {S(parameter_46_name), 46, 92, offsetof(struct device2_ethernet_vlan_termination, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.Ethernet.VLANTermination.{i}.Alias */
    {S(parameter_25_name), 46, 3, offsetof(struct device2_ethernet_vlan_termination, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Name */
    {S(parameter_26_name), 46, 3, offsetof(struct device2_ethernet_vlan_termination, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.LastChange */
    {S(parameter_340_name), 46, 8, offsetof(struct device2_ethernet_vlan_termination, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.LowerLayers */
    {S(parameter_341_name), 46, 93, offsetof(struct device2_ethernet_vlan_termination, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Ethernet.VLANTermination.{i}.VLANID */
    {S(parameter_396_name), 46, 101, offsetof(struct device2_ethernet_vlan_termination, vlanid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Ethernet.VLANTermination.{i}.TPID */
    {S(parameter_397_name), 46, 1, offsetof(struct device2_ethernet_vlan_termination, tpid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_397_default)},
    /* Device.Ethernet.VLANTermination.{i}.Stats.BytesSent */
    {S(parameter_351_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 47, 1, offsetof(struct device2_ethernet_vlan_termination_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 47, 1, offsetof(struct device2_ethernet_vlan_termination_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 47, 1, offsetof(struct device2_ethernet_vlan_termination_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 47, 1, offsetof(struct device2_ethernet_vlan_termination_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 47, 100, offsetof(struct device2_ethernet_vlan_termination_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.VLANTermination.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 47, 1, offsetof(struct device2_ethernet_vlan_termination_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.RMONStats.{i}.Enable */
    {S(parameter_45_name), 48, 12, offsetof(struct device2_ethernet_rmon_stats, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.RMONStats.{i}.Status */
    {S(parameter_46_name), 48, 102, offsetof(struct device2_ethernet_rmon_stats, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Ethernet.RMONStats.{i}.Alias */
    {S(parameter_25_name), 48, 3, offsetof(struct device2_ethernet_rmon_stats, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.RMONStats.{i}.Name */
    {S(parameter_26_name), 48, 3, offsetof(struct device2_ethernet_rmon_stats, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.RMONStats.{i}.Interface */
    {S(object_42_name), 48, 52, offsetof(struct device2_ethernet_rmon_stats, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Ethernet.RMONStats.{i}.VLANID */
    {S(parameter_396_name), 48, 103, offsetof(struct device2_ethernet_rmon_stats, vlanid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Queue */
    {S(parameter_419_name), 48, 104, offsetof(struct device2_ethernet_rmon_stats, queue), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Ethernet.RMONStats.{i}.AllQueues */
    {S(parameter_420_name), 48, 12, offsetof(struct device2_ethernet_rmon_stats, all_queues), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Ethernet.RMONStats.{i}.DropEvents */
    {S(parameter_421_name), 48, 1, offsetof(struct device2_ethernet_rmon_stats, drop_events), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Bytes */
    {S(parameter_422_name), 48, 105, offsetof(struct device2_ethernet_rmon_stats, bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets */
    {S(parameter_423_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.BroadcastPackets */
    {S(parameter_424_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, broadcast_packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.MulticastPackets */
    {S(parameter_425_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, multicast_packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.CRCErroredPackets */
    {S(parameter_426_name), 48, 107, offsetof(struct device2_ethernet_rmon_stats, crc_errored_packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.UndersizePackets */
    {S(parameter_427_name), 48, 107, offsetof(struct device2_ethernet_rmon_stats, undersize_packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.OversizePackets */
    {S(parameter_428_name), 48, 107, offsetof(struct device2_ethernet_rmon_stats, oversize_packets), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets64Bytes */
    {S(parameter_429_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets64_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets65to127Bytes */
    {S(parameter_430_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets65to127_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets128to255Bytes */
    {S(parameter_431_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets128to255_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets256to511Bytes */
    {S(parameter_432_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets256to511_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets512to1023Bytes */
    {S(parameter_433_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets512to1023_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.RMONStats.{i}.Packets1024to1518Bytes */
    {S(parameter_434_name), 48, 106, offsetof(struct device2_ethernet_rmon_stats, packets1024to1518_bytes), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Ethernet.WoL.SendMagicPacket */
    {S(parameter_435_name), 49, 12, offsetof(struct device2_ethernet_wol, send_magic_packet), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.WoL.MACAddress */
    {S(parameter_343_name), 49, 94, offsetof(struct device2_ethernet_wol, mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.WoL.Password */
    {S(parameter_83_name), 49, 24, offsetof(struct device2_ethernet_wol, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Enable */
    {S(parameter_45_name), 50, 12, offsetof(struct device2_ethernet_lag, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Status */
    {S(parameter_46_name), 50, 92, offsetof(struct device2_ethernet_lag, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.Ethernet.LAG.{i}.Alias */
    {S(parameter_25_name), 50, 3, offsetof(struct device2_ethernet_lag, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Name */
    {S(parameter_26_name), 50, 3, offsetof(struct device2_ethernet_lag, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.LastChange */
    {S(parameter_340_name), 50, 8, offsetof(struct device2_ethernet_lag, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.LowerLayers */
    {S(parameter_341_name), 50, 93, offsetof(struct device2_ethernet_lag, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.MACAddress */
    {S(parameter_343_name), 50, 94, offsetof(struct device2_ethernet_lag, mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.BytesSent */
    {S(parameter_351_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 51, 1, offsetof(struct device2_ethernet_lag_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 51, 1, offsetof(struct device2_ethernet_lag_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 51, 1, offsetof(struct device2_ethernet_lag_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 51, 1, offsetof(struct device2_ethernet_lag_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 51, 100, offsetof(struct device2_ethernet_lag_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Ethernet.LAG.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 51, 1, offsetof(struct device2_ethernet_lag_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxBridgeEntries */
    {S(parameter_460_name), 52, 1, offsetof(struct device2_bridging, max_bridge_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxDBridgeEntries */
    {S(parameter_461_name), 52, 1, offsetof(struct device2_bridging, max_d_bridge_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxQBridgeEntries */
    {S(parameter_462_name), 52, 1, offsetof(struct device2_bridging, max_q_bridge_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxVLANEntries */
    {S(parameter_463_name), 52, 1, offsetof(struct device2_bridging, max_vlan_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxProviderBridgeEntries */
    {S(parameter_464_name), 52, 1, offsetof(struct device2_bridging, max_provider_bridge_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.ProviderBridgeNumberOfEntries */
    {S(parameter_465_name), 52, 1, offsetof(struct device2_bridging, provider_bridge_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 61, SCHEMA_NO_STRING},
    /* Device.Bridging.MaxFilterEntries */
    {S(parameter_466_name), 52, 1, offsetof(struct device2_bridging, max_filter_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.BridgeNumberOfEntries */
    {S(parameter_467_name), 52, 1, offsetof(struct device2_bridging, bridge_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 53, SCHEMA_NO_STRING},
    /* Device.Bridging.FilterNumberOfEntries */
    {S(parameter_468_name), 52, 1, offsetof(struct device2_bridging, filter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 60, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Enable */
    {S(parameter_45_name), 53, 12, offsetof(struct device2_bridging_bridge, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Status */
    {S(parameter_46_name), 53, 18, offsetof(struct device2_bridging_bridge, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Bridging.Bridge.{i}.Alias */
    {S(parameter_25_name), 53, 3, offsetof(struct device2_bridging_bridge, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Name */
    {S(parameter_26_name), 53, 3, offsetof(struct device2_bridging_bridge, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Standard */
    {S(parameter_473_name), 53, 108, offsetof(struct device2_bridging_bridge, standard), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_473_default)},
    /* Device.Bridging.Bridge.{i}.AgingTime */
    {S(parameter_474_name), 53, 109, offsetof(struct device2_bridging_bridge, aging_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_474_default)},
    /* Device.Bridging.Bridge.{i}.PortNumberOfEntries */
    {S(parameter_475_name), 53, 1, offsetof(struct device2_bridging_bridge, port_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 55, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.VLANNumberOfEntries */
    {S(parameter_476_name), 53, 1, offsetof(struct device2_bridging_bridge, vlan_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 58, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.VLANPortNumberOfEntries */
    {S(parameter_477_name), 53, 1, offsetof(struct device2_bridging_bridge, vlan_port_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 59, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.STP.Enable */
    {S(parameter_45_name), 54, 12, offsetof(struct device2_bridging_bridge_stp, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.STP.Status */
    {S(parameter_46_name), 54, 102, offsetof(struct device2_bridging_bridge_stp, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Bridging.Bridge.{i}.STP.Protocol */
    {S(parameter_288_name), 54, 110, offsetof(struct device2_bridging_bridge_stp, protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(object_54_name)},
    /* Device.Bridging.Bridge.{i}.STP.BridgePriority */
    {S(parameter_481_name), 54, 111, offsetof(struct device2_bridging_bridge_stp, bridge_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_481_default)},
    /* Device.Bridging.Bridge.{i}.STP.HelloTime */
    {S(parameter_482_name), 54, 112, offsetof(struct device2_bridging_bridge_stp, hello_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_482_default)},
    /* Device.Bridging.Bridge.{i}.STP.MaxAge */
    {S(parameter_483_name), 54, 113, offsetof(struct device2_bridging_bridge_stp, max_age), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_98_default)},
    /* Device.Bridging.Bridge.{i}.STP.ForwardingDelay */
    {S(parameter_484_name), 54, 114, offsetof(struct device2_bridging_bridge_stp, forwarding_delay), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_484_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Enable */
    {S(parameter_45_name), 55, 12, offsetof(struct device2_bridging_bridge_port, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Status */
    {S(parameter_46_name), 55, 92, offsetof(struct device2_bridging_bridge_port, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Alias */
    {S(parameter_25_name), 55, 3, offsetof(struct device2_bridging_bridge_port, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Name */
    {S(parameter_26_name), 55, 3, offsetof(struct device2_bridging_bridge_port, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.LastChange */
    {S(parameter_340_name), 55, 8, offsetof(struct device2_bridging_bridge_port, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.LowerLayers */
    {S(parameter_341_name), 55, 93, offsetof(struct device2_bridging_bridge_port, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.ManagementPort */
    {S(parameter_491_name), 55, 12, offsetof(struct device2_bridging_bridge_port, management_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Type */
    {S(parameter_492_name), 55, 115, offsetof(struct device2_bridging_bridge_port, type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_492_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.DefaultUserPriority */
    {S(parameter_493_name), 55, 116, offsetof(struct device2_bridging_bridge_port, default_user_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityRegeneration */
    {S(parameter_494_name), 55, 117, offsetof(struct device2_bridging_bridge_port, priority_regeneration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_494_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PortState */
    {S(parameter_495_name), 55, 118, offsetof(struct device2_bridging_bridge_port, port_state), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PVID */
    {S(parameter_496_name), 55, 119, offsetof(struct device2_bridging_bridge_port, pvid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.TPID */
    {S(parameter_397_name), 55, 1, offsetof(struct device2_bridging_bridge_port, tpid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_397_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.AcceptableFrameTypes */
    {S(parameter_498_name), 55, 120, offsetof(struct device2_bridging_bridge_port, acceptable_frame_types), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_498_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.IngressFiltering */
    {S(parameter_499_name), 55, 12, offsetof(struct device2_bridging_bridge_port, ingress_filtering), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.ServiceAccessPrioritySelection */
    {S(parameter_500_name), 55, 12, offsetof(struct device2_bridging_bridge_port, service_access_priority_selection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.ServiceAccessPriorityTranslation */
    {S(parameter_501_name), 55, 117, offsetof(struct device2_bridging_bridge_port, service_access_priority_translation), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_494_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityTagging */
    {S(parameter_373_name), 55, 12, offsetof(struct device2_bridging_bridge_port, priority_tagging), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PathCost */
    {S(parameter_503_name), 55, 32, offsetof(struct device2_bridging_bridge_port, path_cost), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Priority */
    {S(parameter_40_name), 55, 121, offsetof(struct device2_bridging_bridge_port, priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_504_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.BytesSent */
    {S(parameter_351_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 56, 1, offsetof(struct device2_bridging_bridge_port_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 56, 1, offsetof(struct device2_bridging_bridge_port_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 56, 1, offsetof(struct device2_bridging_bridge_port_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 56, 1, offsetof(struct device2_bridging_bridge_port_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 56, 100, offsetof(struct device2_bridging_bridge_port_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 56, 1, offsetof(struct device2_bridging_bridge_port_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.PCPSelection */
    {S(parameter_520_name), 57, 66, offsetof(struct device2_bridging_bridge_port_priority_code_point, pcp_selection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.UseDEI */
    {S(parameter_521_name), 57, 12, offsetof(struct device2_bridging_bridge_port_priority_code_point, use_dei), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.RequireDropEncoding */
    {S(parameter_522_name), 57, 12, offsetof(struct device2_bridging_bridge_port_priority_code_point, require_drop_encoding), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.PCPEncoding */
    {S(parameter_523_name), 57, 122, offsetof(struct device2_bridging_bridge_port_priority_code_point, pcp_encoding), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.PCPDecoding */
    {S(parameter_524_name), 57, 123, offsetof(struct device2_bridging_bridge_port_priority_code_point, pcp_decoding), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.VLAN.{i}.Enable */
    {S(parameter_45_name), 58, 12, offsetof(struct device2_bridging_bridge_vlan, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.VLAN.{i}.Alias */
    {S(parameter_25_name), 58, 3, offsetof(struct device2_bridging_bridge_vlan, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.VLAN.{i}.Name */
    {S(parameter_26_name), 58, 3, offsetof(struct device2_bridging_bridge_vlan, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Bridge.{i}.VLAN.{i}.VLANID */
    {S(parameter_396_name), 58, 119, offsetof(struct device2_bridging_bridge_vlan, vlanid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}.Enable */
    {S(parameter_45_name), 59, 12, offsetof(struct device2_bridging_bridge_vlan_port, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}.Alias */
    {S(parameter_25_name), 59, 3, offsetof(struct device2_bridging_bridge_vlan_port, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}.VLAN */
    {S(object_58_name), 59, 124, offsetof(struct device2_bridging_bridge_vlan_port, vlan), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}.Port */
    {S(object_55_name), 59, 125, offsetof(struct device2_bridging_bridge_vlan_port, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Bridge.{i}.VLANPort.{i}.Untagged */
    {S(parameter_533_name), 59, 12, offsetof(struct device2_bridging_bridge_vlan_port, untagged), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Filter.{i}.Enable */
    {S(parameter_45_name), 60, 12, offsetof(struct device2_bridging_filter, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Filter.{i}.Alias */
    {S(parameter_25_name), 60, 3, offsetof(struct device2_bridging_filter, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.Filter.{i}.Status */
    {S(parameter_46_name), 60, 102, offsetof(struct device2_bridging_filter, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Bridging.Filter.{i}.Bridge */
    {S(object_53_name), 60, 126, offsetof(struct device2_bridging_filter, bridge), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.Order */
    {S(parameter_280_name), 60, 77, offsetof(struct device2_bridging_filter, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Bridging.Filter.{i}.Interface */
    {S(object_42_name), 60, 127, offsetof(struct device2_bridging_filter, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DHCPType */
    {S(parameter_540_name), 60, 128, offsetof(struct device2_bridging_filter, dhcp_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(object_121_name)},
    /* Device.Bridging.Filter.{i}.VLANIDFilter */
    {S(parameter_541_name), 60, 103, offsetof(struct device2_bridging_filter, vlanid_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.Bridging.Filter.{i}.EthertypeFilterList */
    {S(parameter_542_name), 60, 129, offsetof(struct device2_bridging_filter, ethertype_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.EthertypeFilterExclude */
    {S(parameter_543_name), 60, 12, offsetof(struct device2_bridging_filter, ethertype_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.SourceMACAddressFilterList */
    {S(parameter_544_name), 60, 130, offsetof(struct device2_bridging_filter, source_mac_address_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMACAddressFilterExclude */
    {S(parameter_545_name), 60, 12, offsetof(struct device2_bridging_filter, source_mac_address_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.DestMACAddressFilterList */
    {S(parameter_546_name), 60, 130, offsetof(struct device2_bridging_filter, dest_mac_address_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMACAddressFilterExclude */
    {S(parameter_547_name), 60, 12, offsetof(struct device2_bridging_filter, dest_mac_address_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromVendorClassIDFilter */
    {S(parameter_548_name), 60, 10, offsetof(struct device2_bridging_filter, source_mac_from_vendor_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromVendorClassIDFilterv6 */
    {S(parameter_549_name), 60, 131, offsetof(struct device2_bridging_filter, source_mac_from_vendor_class_id_filterv6), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromVendorClassIDFilterExclude */
    {S(parameter_550_name), 60, 12, offsetof(struct device2_bridging_filter, source_mac_from_vendor_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromVendorClassIDMode */
    {S(parameter_551_name), 60, 132, offsetof(struct device2_bridging_filter, source_mac_from_vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_551_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromVendorClassIDFilter */
    {S(parameter_552_name), 60, 10, offsetof(struct device2_bridging_filter, dest_mac_from_vendor_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromVendorClassIDFilterv6 */
    {S(parameter_553_name), 60, 131, offsetof(struct device2_bridging_filter, dest_mac_from_vendor_class_id_filterv6), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromVendorClassIDFilterExclude */
    {S(parameter_554_name), 60, 12, offsetof(struct device2_bridging_filter, dest_mac_from_vendor_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromVendorClassIDMode */
    {S(parameter_555_name), 60, 132, offsetof(struct device2_bridging_filter, dest_mac_from_vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_551_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromClientIDFilter */
    {S(parameter_556_name), 60, 131, offsetof(struct device2_bridging_filter, source_mac_from_client_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromClientIDFilterExclude */
    {S(parameter_557_name), 60, 12, offsetof(struct device2_bridging_filter, source_mac_from_client_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromClientIDFilter */
    {S(parameter_558_name), 60, 131, offsetof(struct device2_bridging_filter, dest_mac_from_client_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromClientIDFilterExclude */
    {S(parameter_559_name), 60, 12, offsetof(struct device2_bridging_filter, dest_mac_from_client_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromUserClassIDFilter */
    {S(parameter_560_name), 60, 131, offsetof(struct device2_bridging_filter, source_mac_from_user_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMACFromUserClassIDFilterExclude */
    {S(parameter_561_name), 60, 12, offsetof(struct device2_bridging_filter, source_mac_from_user_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromUserClassIDFilter */
    {S(parameter_562_name), 60, 131, offsetof(struct device2_bridging_filter, dest_mac_from_user_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMACFromUserClassIDFilterExclude */
    {S(parameter_563_name), 60, 12, offsetof(struct device2_bridging_filter, dest_mac_from_user_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Bridging.Filter.{i}.DestIP */
    {S(parameter_564_name), 60, 84, offsetof(struct device2_bridging_filter, dest_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestMask */
    {S(parameter_565_name), 60, 133, offsetof(struct device2_bridging_filter, dest_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.DestIPExclude */
    {S(parameter_566_name), 60, 12, offsetof(struct device2_bridging_filter, dest_ip_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Filter.{i}.SourceIP */
    {S(parameter_567_name), 60, 84, offsetof(struct device2_bridging_filter, source_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceMask */
    {S(parameter_568_name), 60, 133, offsetof(struct device2_bridging_filter, source_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.Filter.{i}.SourceIPExclude */
    {S(parameter_569_name), 60, 12, offsetof(struct device2_bridging_filter, source_ip_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Filter.{i}.Protocol */
    {S(parameter_288_name), 60, 134, offsetof(struct device2_bridging_filter, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Bridging.Filter.{i}.ProtocolExclude */
    {S(parameter_571_name), 60, 12, offsetof(struct device2_bridging_filter, protocol_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Filter.{i}.DestPort */
    {S(parameter_572_name), 60, 135, offsetof(struct device2_bridging_filter, dest_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Bridging.Filter.{i}.DestPortRangeMax */
    {S(parameter_573_name), 60, 135, offsetof(struct device2_bridging_filter, dest_port_range_max), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Bridging.Filter.{i}.DestPortExclude */
    {S(parameter_574_name), 60, 12, offsetof(struct device2_bridging_filter, dest_port_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.Filter.{i}.SourcePort */
    {S(parameter_575_name), 60, 135, offsetof(struct device2_bridging_filter, source_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Bridging.Filter.{i}.SourcePortRangeMax */
    {S(parameter_576_name), 60, 135, offsetof(struct device2_bridging_filter, source_port_range_max), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Bridging.Filter.{i}.SourcePortExclude */
    {S(parameter_577_name), 60, 12, offsetof(struct device2_bridging_filter, source_port_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.ProviderBridge.{i}.Enable */
    {S(parameter_45_name), 61, 12, offsetof(struct device2_bridging_provider_bridge, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Bridging.ProviderBridge.{i}.Status */
    {S(parameter_46_name), 61, 102, offsetof(struct device2_bridging_provider_bridge, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Bridging.ProviderBridge.{i}.Alias */
    {S(parameter_25_name), 61, 3, offsetof(struct device2_bridging_provider_bridge, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Bridging.ProviderBridge.{i}.Type */
    {S(parameter_492_name), 61, 136, offsetof(struct device2_bridging_provider_bridge, type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_581_default)},
    /* Device.Bridging.ProviderBridge.{i}.SVLANcomponent */
    {S(parameter_582_name), 61, 137, offsetof(struct device2_bridging_provider_bridge, svla_ncomponent), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Bridging.ProviderBridge.{i}.CVLANcomponents */
    {S(parameter_583_name), 61, 138, offsetof(struct device2_bridging_provider_bridge, cvla_ncomponents), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.IPv4Capable */
    {S(parameter_584_name), 62, 12, offsetof(struct device2_ip, ipv4_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.IPv4Enable */
    {S(parameter_585_name), 62, 12, offsetof(struct device2_ip, ipv4_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.IPv4Status */
    {S(parameter_586_name), 62, 18, offsetof(struct device2_ip, ipv4_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_586_default)},
    /* Device.IP.IPv6Capable */
    {S(parameter_587_name), 62, 12, offsetof(struct device2_ip, ipv6_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.IPv6Enable */
    {S(parameter_588_name), 62, 12, offsetof(struct device2_ip, ipv6_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.IPv6Status */
    {S(parameter_589_name), 62, 18, offsetof(struct device2_ip, ipv6_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_586_default)},
    /* Device.IP.ULAPrefix */
    {S(parameter_590_name), 62, 133, offsetof(struct device2_ip, ula_prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.InterfaceNumberOfEntries */
    {S(parameter_331_name), 62, 1, offsetof(struct device2_ip, interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 63, SCHEMA_NO_STRING},
    /* Device.IP.ActivePortNumberOfEntries */
    {S(parameter_592_name), 62, 1, offsetof(struct device2_ip, active_port_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 69, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Enable */
    {S(parameter_45_name), 63, 12, offsetof(struct device2_ip_interface, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv4Enable */
    {S(parameter_585_name), 63, 12, offsetof(struct device2_ip_interface, ipv4_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6Enable */
    {S(parameter_588_name), 63, 12, offsetof(struct device2_ip_interface, ipv6_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.ULAEnable */
    {S(parameter_596_name), 63, 12, offsetof(struct device2_ip_interface, ula_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.Status */
    {S(parameter_46_name), 63, 92, offsetof(struct device2_ip_interface, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_237_default)},
    /* Device.IP.Interface.{i}.Alias */
    {S(parameter_25_name), 63, 3, offsetof(struct device2_ip_interface, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Name */
    {S(parameter_26_name), 63, 3, offsetof(struct device2_ip_interface, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.LastChange */
    {S(parameter_340_name), 63, 8, offsetof(struct device2_ip_interface, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.LowerLayers */
    {S(parameter_341_name), 63, 93, offsetof(struct device2_ip_interface, lower_layers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.Router */
    {S(object_85_name), 63, 139, offsetof(struct device2_ip_interface, router), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.Reset */
    {S(parameter_47_name), 63, 12, offsetof(struct device2_ip_interface, reset), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.MaxMTUSize */
    {S(parameter_604_name), 63, 140, offsetof(struct device2_ip_interface, max_mtu_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_604_default)},
    /* Device.IP.Interface.{i}.Type */
    {S(parameter_492_name), 63, 141, offsetof(struct device2_ip_interface, type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_605_default)},
    /* Device.IP.Interface.{i}.Loopback */
    {S(parameter_606_name), 63, 12, offsetof(struct device2_ip_interface, loopback), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv4AddressNumberOfEntries */
    {S(parameter_607_name), 63, 1, offsetof(struct device2_ip_interface, ipv4_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 64, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6AddressNumberOfEntries */
    {S(parameter_608_name), 63, 1, offsetof(struct device2_ip_interface, ipv6_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 67, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6PrefixNumberOfEntries */
    {S(parameter_609_name), 63, 1, offsetof(struct device2_ip_interface, ipv6_prefix_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 68, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.AutoIPEnable */
    {S(parameter_610_name), 63, 12, offsetof(struct device2_ip_interface, auto_ip_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.TWAMPReflectorNumberOfEntries */
    {S(parameter_611_name), 63, 1, offsetof(struct device2_ip_interface, twamp_reflector_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 66, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.Enable */
    {S(parameter_45_name), 64, 12, offsetof(struct device2_ip_interface_ipv4_address, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.Status */
    {S(parameter_46_name), 64, 102, offsetof(struct device2_ip_interface_ipv4_address, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.Alias */
    {S(parameter_25_name), 64, 3, offsetof(struct device2_ip_interface_ipv4_address, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.IPAddress */
    {S(parameter_297_name), 64, 142, offsetof(struct device2_ip_interface_ipv4_address, ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.SubnetMask */
    {S(parameter_616_name), 64, 142, offsetof(struct device2_ip_interface_ipv4_address, subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv4Address.{i}.AddressingType */
    {S(parameter_617_name), 64, 143, offsetof(struct device2_ip_interface_ipv4_address, addressing_type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.IP.Interface.{i}.Stats.BytesSent */
    {S(parameter_351_name), 65, 100, offsetof(struct device2_ip_interface_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.BytesReceived */
    {S(parameter_352_name), 65, 100, offsetof(struct device2_ip_interface_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.PacketsSent */
    {S(parameter_232_name), 65, 100, offsetof(struct device2_ip_interface_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.PacketsReceived */
    {S(parameter_234_name), 65, 100, offsetof(struct device2_ip_interface_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.ErrorsSent */
    {S(parameter_355_name), 65, 1, offsetof(struct device2_ip_interface_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.ErrorsReceived */
    {S(parameter_356_name), 65, 1, offsetof(struct device2_ip_interface_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.UnicastPacketsSent */
    {S(parameter_357_name), 65, 100, offsetof(struct device2_ip_interface_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_358_name), 65, 100, offsetof(struct device2_ip_interface_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.DiscardPacketsSent */
    {S(parameter_359_name), 65, 1, offsetof(struct device2_ip_interface_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_360_name), 65, 1, offsetof(struct device2_ip_interface_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.MulticastPacketsSent */
    {S(parameter_361_name), 65, 100, offsetof(struct device2_ip_interface_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_362_name), 65, 100, offsetof(struct device2_ip_interface_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_363_name), 65, 100, offsetof(struct device2_ip_interface_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_364_name), 65, 100, offsetof(struct device2_ip_interface_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_365_name), 65, 1, offsetof(struct device2_ip_interface_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.Enable */
    {S(parameter_45_name), 66, 12, offsetof(struct device2_ip_interface_twamp_reflector, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.Status */
    {S(parameter_46_name), 66, 144, offsetof(struct device2_ip_interface_twamp_reflector, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.Alias */
    {S(parameter_25_name), 66, 3, offsetof(struct device2_ip_interface_twamp_reflector, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.Port */
    {S(object_55_name), 66, 86, offsetof(struct device2_ip_interface_twamp_reflector, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_636_default)},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.MaximumTTL */
    {S(parameter_637_name), 66, 71, offsetof(struct device2_ip_interface_twamp_reflector, maximum_ttl), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.IPAllowedList */
    {S(parameter_638_name), 66, 145, offsetof(struct device2_ip_interface_twamp_reflector, ip_allowed_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.TWAMPReflector.{i}.PortAllowedList */
    {S(parameter_639_name), 66, 145, offsetof(struct device2_ip_interface_twamp_reflector, port_allowed_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Enable */
    {S(parameter_45_name), 67, 12, offsetof(struct device2_ip_interface_ipv6_address, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Status */
    {S(parameter_46_name), 67, 102, offsetof(struct device2_ip_interface_ipv6_address, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.IPAddressStatus */
    {S(parameter_642_name), 67, 146, offsetof(struct device2_ip_interface_ipv6_address, ip_address_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_642_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Alias */
    {S(parameter_25_name), 67, 3, offsetof(struct device2_ip_interface_ipv6_address, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.IPAddress */
    {S(parameter_297_name), 67, 84, offsetof(struct device2_ip_interface_ipv6_address, ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Origin */
    {S(parameter_645_name), 67, 147, offsetof(struct device2_ip_interface_ipv6_address, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Prefix */
    {S(parameter_646_name), 67, 148, offsetof(struct device2_ip_interface_ipv6_address, prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.PreferredLifetime */
    {S(parameter_647_name), 67, 9, offsetof(struct device2_ip_interface_ipv6_address, preferred_lifetime), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.ValidLifetime */
    {S(parameter_648_name), 67, 9, offsetof(struct device2_ip_interface_ipv6_address, valid_lifetime), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.IP.Interface.{i}.IPv6Address.{i}.Anycast */
    {S(parameter_649_name), 67, 12, offsetof(struct device2_ip_interface_ipv6_address, anycast), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Enable */
    {S(parameter_45_name), 68, 12, offsetof(struct device2_ip_interface_ipv6_prefix, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Status */
    {S(parameter_46_name), 68, 18, offsetof(struct device2_ip_interface_ipv6_prefix, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.PrefixStatus */
    {S(parameter_652_name), 68, 149, offsetof(struct device2_ip_interface_ipv6_prefix, prefix_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_642_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Alias */
    {S(parameter_25_name), 68, 3, offsetof(struct device2_ip_interface_ipv6_prefix, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Prefix */
    {S(parameter_646_name), 68, 133, offsetof(struct device2_ip_interface_ipv6_prefix, prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Origin */
    {S(parameter_645_name), 68, 150, offsetof(struct device2_ip_interface_ipv6_prefix, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.StaticType */
    {S(parameter_656_name), 68, 151, offsetof(struct device2_ip_interface_ipv6_prefix, static_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.ParentPrefix */
    {S(parameter_657_name), 68, 152, offsetof(struct device2_ip_interface_ipv6_prefix, parent_prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.ChildPrefixBits */
    {S(parameter_658_name), 68, 133, offsetof(struct device2_ip_interface_ipv6_prefix, child_prefix_bits), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.OnLink */
    {S(parameter_659_name), 68, 12, offsetof(struct device2_ip_interface_ipv6_prefix, on_link), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.Autonomous */
    {S(parameter_660_name), 68, 12, offsetof(struct device2_ip_interface_ipv6_prefix, autonomous), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.PreferredLifetime */
    {S(parameter_647_name), 68, 9, offsetof(struct device2_ip_interface_ipv6_prefix, preferred_lifetime), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.IP.Interface.{i}.IPv6Prefix.{i}.ValidLifetime */
    {S(parameter_648_name), 68, 9, offsetof(struct device2_ip_interface_ipv6_prefix, valid_lifetime), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.IP.ActivePort.{i}.LocalIPAddress */
    {S(parameter_663_name), 69, 84, offsetof(struct device2_ip_active_port, local_ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.ActivePort.{i}.LocalPort */
    {S(parameter_664_name), 69, 32, offsetof(struct device2_ip_active_port, local_port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.ActivePort.{i}.RemoteIPAddress */
    {S(parameter_665_name), 69, 84, offsetof(struct device2_ip_active_port, remote_ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.ActivePort.{i}.RemotePort */
    {S(parameter_666_name), 69, 32, offsetof(struct device2_ip_active_port, remote_port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.ActivePort.{i}.Status */
    {S(parameter_46_name), 69, 153, offsetof(struct device2_ip_active_port, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPv4PingSupported */
    {S(parameter_668_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4_ping_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv6PingSupported */
    {S(parameter_669_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6_ping_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv4TraceRouteSupported */
    {S(parameter_670_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4_trace_route_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv6TraceRouteSupported */
    {S(parameter_671_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6_trace_route_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv4DownloadDiagnosticsSupported */
    {S(parameter_672_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4_download_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv6DownloadDiagnosticsSupported */
    {S(parameter_673_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6_download_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv4UploadDiagnosticsSupported */
    {S(parameter_674_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4_upload_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv6UploadDiagnosticsSupported */
    {S(parameter_675_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6_upload_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv4UDPEchoDiagnosticsSupported */
    {S(parameter_676_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4udp_echo_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPv6UDPEchoDiagnosticsSupported */
    {S(parameter_677_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6udp_echo_diagnostics_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.IP.Diagnostics.IPLayerCapacitySupported */
    {S(parameter_678_name), 70, 12, offsetof(struct device2_ip_diagnostics, ip_layer_capacity_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPv4ServerSelectionDiagnosticsSupported */
    {S(parameter_679_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv4_server_selection_diagnostics_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPv6ServerSelectionDiagnosticsSupported */
    {S(parameter_680_name), 70, 12, offsetof(struct device2_ip_diagnostics, ipv6_server_selection_diagnostics_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.DiagnosticsState */
    {S(parameter_681_name), 71, 154, offsetof(struct device2_ip_diagnostics_ip_ping, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.IPPing.Interface */
    {S(object_42_name), 71, 155, offsetof(struct device2_ip_diagnostics_ip_ping, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.ProtocolVersion */
    {S(parameter_683_name), 71, 156, offsetof(struct device2_ip_diagnostics_ip_ping, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.IPPing.Host */
    {S(object_94_name), 71, 5, offsetof(struct device2_ip_diagnostics_ip_ping, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.NumberOfRepetitions */
    {S(parameter_685_name), 71, 77, offsetof(struct device2_ip_diagnostics_ip_ping, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_685_default)},
    /* Device.IP.Diagnostics.IPPing.Timeout */
    {S(parameter_686_name), 71, 157, offsetof(struct device2_ip_diagnostics_ip_ping, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_686_default)},
    /* Device.IP.Diagnostics.IPPing.DataBlockSize */
    {S(parameter_687_name), 71, 158, offsetof(struct device2_ip_diagnostics_ip_ping, data_block_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_687_default)},
    /* Device.IP.Diagnostics.IPPing.DSCP */
    {S(parameter_688_name), 71, 159, offsetof(struct device2_ip_diagnostics_ip_ping, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.IPAddressUsed */
    {S(parameter_689_name), 71, 84, offsetof(struct device2_ip_diagnostics_ip_ping, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.SuccessCount */
    {S(parameter_690_name), 71, 1, offsetof(struct device2_ip_diagnostics_ip_ping, success_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.FailureCount */
    {S(parameter_691_name), 71, 1, offsetof(struct device2_ip_diagnostics_ip_ping, failure_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.AverageResponseTime */
    {S(parameter_692_name), 71, 16, offsetof(struct device2_ip_diagnostics_ip_ping, average_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.MinimumResponseTime */
    {S(parameter_693_name), 71, 16, offsetof(struct device2_ip_diagnostics_ip_ping, minimum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.MaximumResponseTime */
    {S(parameter_694_name), 71, 16, offsetof(struct device2_ip_diagnostics_ip_ping, maximum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.AverageResponseTimeDetailed */
    {S(parameter_695_name), 71, 160, offsetof(struct device2_ip_diagnostics_ip_ping, average_response_time_detailed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.MinimumResponseTimeDetailed */
    {S(parameter_696_name), 71, 160, offsetof(struct device2_ip_diagnostics_ip_ping, minimum_response_time_detailed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.IPPing.MaximumResponseTimeDetailed */
    {S(parameter_697_name), 71, 160, offsetof(struct device2_ip_diagnostics_ip_ping, maximum_response_time_detailed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.DiagnosticsState */
    {S(parameter_681_name), 72, 161, offsetof(struct device2_ip_diagnostics_trace_route, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.TraceRoute.Interface */
    {S(object_42_name), 72, 155, offsetof(struct device2_ip_diagnostics_trace_route, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.ProtocolVersion */
    {S(parameter_683_name), 72, 156, offsetof(struct device2_ip_diagnostics_trace_route, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.TraceRoute.Host */
    {S(object_94_name), 72, 5, offsetof(struct device2_ip_diagnostics_trace_route, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.NumberOfTries */
    {S(parameter_702_name), 72, 162, offsetof(struct device2_ip_diagnostics_trace_route, number_of_tries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_685_default)},
    /* Device.IP.Diagnostics.TraceRoute.Timeout */
    {S(parameter_686_name), 72, 157, offsetof(struct device2_ip_diagnostics_trace_route, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_703_default)},
    /* Device.IP.Diagnostics.TraceRoute.DataBlockSize */
    {S(parameter_687_name), 72, 158, offsetof(struct device2_ip_diagnostics_trace_route, data_block_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_704_default)},
    /* Device.IP.Diagnostics.TraceRoute.DSCP */
    {S(parameter_688_name), 72, 159, offsetof(struct device2_ip_diagnostics_trace_route, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.MaxHopCount */
    {S(parameter_706_name), 72, 163, offsetof(struct device2_ip_diagnostics_trace_route, max_hop_count), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_130_default)},
    /* Device.IP.Diagnostics.TraceRoute.RouteHopsNumberOfEntries */
    {S(parameter_707_name), 72, 1, offsetof(struct device2_ip_diagnostics_trace_route, route_hops_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, 73, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.IPAddressUsed */
    {S(parameter_689_name), 72, 84, offsetof(struct device2_ip_diagnostics_trace_route, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.ResponseTime */
    {S(parameter_709_name), 72, 16, offsetof(struct device2_ip_diagnostics_trace_route, response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.Host */
    {S(object_94_name), 73, 5, offsetof(struct device2_ip_diagnostics_trace_route_route_hops, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.HostAddress */
    {S(parameter_711_name), 73, 24, offsetof(struct device2_ip_diagnostics_trace_route_route_hops, host_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.ErrorCode */
    {S(parameter_712_name), 73, 1, offsetof(struct device2_ip_diagnostics_trace_route_route_hops, error_code), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.RTTimes */
    {S(parameter_713_name), 73, 164, offsetof(struct device2_ip_diagnostics_trace_route_route_hops, rt_times), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 74, 165, offsetof(struct device2_ip_diagnostics_download_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.Interface */
    {S(object_42_name), 74, 155, offsetof(struct device2_ip_diagnostics_download_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DownloadURL */
    {S(parameter_716_name), 74, 25, offsetof(struct device2_ip_diagnostics_download_diagnostics, download_url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DownloadTransports */
    {S(parameter_717_name), 74, 166, offsetof(struct device2_ip_diagnostics_download_diagnostics, download_transports), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_717_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DSCP */
    {S(parameter_688_name), 74, 159, offsetof(struct device2_ip_diagnostics_download_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.EthernetPriority */
    {S(parameter_719_name), 74, 116, offsetof(struct device2_ip_diagnostics_download_diagnostics, ethernet_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TimeBasedTestDuration */
    {S(parameter_720_name), 74, 167, offsetof(struct device2_ip_diagnostics_download_diagnostics, time_based_test_duration), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TimeBasedTestMeasurementInterval */
    {S(parameter_721_name), 74, 167, offsetof(struct device2_ip_diagnostics_download_diagnostics, time_based_test_measurement_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TimeBasedTestMeasurementOffset */
    {S(parameter_722_name), 74, 168, offsetof(struct device2_ip_diagnostics_download_diagnostics, time_based_test_measurement_offset), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.ProtocolVersion */
    {S(parameter_683_name), 74, 156, offsetof(struct device2_ip_diagnostics_download_diagnostics, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.NumberOfConnections */
    {S(parameter_724_name), 74, 169, offsetof(struct device2_ip_diagnostics_download_diagnostics, number_of_connections), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IPAddressUsed */
    {S(parameter_689_name), 74, 84, offsetof(struct device2_ip_diagnostics_download_diagnostics, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DownloadDiagnosticMaxConnections */
    {S(parameter_726_name), 74, 77, offsetof(struct device2_ip_diagnostics_download_diagnostics, download_diagnostic_max_connections), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_226_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.DownloadDiagnosticsMaxIncrementalResult */
    {S(parameter_727_name), 74, 77, offsetof(struct device2_ip_diagnostics_download_diagnostics, download_diagnostics_max_incremental_result), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_727_default)},
    /* Device.IP.Diagnostics.DownloadDiagnostics.ROMTime */
    {S(parameter_728_name), 74, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.BOMTime */
    {S(parameter_729_name), 74, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.EOMTime */
    {S(parameter_730_name), 74, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TestBytesReceived */
    {S(parameter_731_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, test_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TotalBytesReceived */
    {S(parameter_732_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TotalBytesSent */
    {S(parameter_733_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TestBytesReceivedUnderFullLoading */
    {S(parameter_734_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, test_bytes_received_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TotalBytesReceivedUnderFullLoading */
    {S(parameter_735_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, total_bytes_received_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TotalBytesSentUnderFullLoading */
    {S(parameter_736_name), 74, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics, total_bytes_sent_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PeriodOfFullLoading */
    {S(parameter_737_name), 74, 160, offsetof(struct device2_ip_diagnostics_download_diagnostics, period_of_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TCPOpenRequestTime */
    {S(parameter_738_name), 74, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.TCPOpenResponseTime */
    {S(parameter_739_name), 74, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResultNumberOfEntries */
    {S(parameter_740_name), 74, 1, offsetof(struct device2_ip_diagnostics_download_diagnostics, per_connection_result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 75, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.EnablePerConnectionResults */
    {S(parameter_741_name), 74, 12, offsetof(struct device2_ip_diagnostics_download_diagnostics, enable_per_connection_results), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResultNumberOfEntries */
    {S(parameter_742_name), 74, 1, offsetof(struct device2_ip_diagnostics_download_diagnostics, incremental_result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 76, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.ROMTime */
    {S(parameter_728_name), 75, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.BOMTime */
    {S(parameter_729_name), 75, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.EOMTime */
    {S(parameter_730_name), 75, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.TestBytesReceived */
    {S(parameter_731_name), 75, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, test_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.TotalBytesReceived */
    {S(parameter_732_name), 75, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.TotalBytesSent */
    {S(parameter_733_name), 75, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.TCPOpenRequestTime */
    {S(parameter_738_name), 75, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.TCPOpenResponseTime */
    {S(parameter_739_name), 75, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_per_connection_result, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.TestBytesReceived */
    {S(parameter_731_name), 76, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_incremental_result, test_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.TotalBytesReceived */
    {S(parameter_732_name), 76, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_incremental_result, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.TotalBytesSent */
    {S(parameter_733_name), 76, 105, offsetof(struct device2_ip_diagnostics_download_diagnostics_incremental_result, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.StartTime */
    {S(parameter_754_name), 76, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_incremental_result, start_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.EndTime */
    {S(parameter_755_name), 76, 9, offsetof(struct device2_ip_diagnostics_download_diagnostics_incremental_result, end_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 77, 170, offsetof(struct device2_ip_diagnostics_upload_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.Interface */
    {S(object_42_name), 77, 155, offsetof(struct device2_ip_diagnostics_upload_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.UploadURL */
    {S(parameter_758_name), 77, 25, offsetof(struct device2_ip_diagnostics_upload_diagnostics, upload_url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.UploadTransports */
    {S(parameter_759_name), 77, 166, offsetof(struct device2_ip_diagnostics_upload_diagnostics, upload_transports), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_717_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.DSCP */
    {S(parameter_688_name), 77, 159, offsetof(struct device2_ip_diagnostics_upload_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.EthernetPriority */
    {S(parameter_719_name), 77, 116, offsetof(struct device2_ip_diagnostics_upload_diagnostics, ethernet_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TestFileLength */
    {S(parameter_762_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, test_file_length), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TimeBasedTestDuration */
    {S(parameter_720_name), 77, 167, offsetof(struct device2_ip_diagnostics_upload_diagnostics, time_based_test_duration), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.TimeBasedTestMeasurementInterval */
    {S(parameter_721_name), 77, 167, offsetof(struct device2_ip_diagnostics_upload_diagnostics, time_based_test_measurement_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.TimeBasedTestMeasurementOffset */
    {S(parameter_722_name), 77, 168, offsetof(struct device2_ip_diagnostics_upload_diagnostics, time_based_test_measurement_offset), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.ProtocolVersion */
    {S(parameter_683_name), 77, 156, offsetof(struct device2_ip_diagnostics_upload_diagnostics, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.NumberOfConnections */
    {S(parameter_724_name), 77, 169, offsetof(struct device2_ip_diagnostics_upload_diagnostics, number_of_connections), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.IPAddressUsed */
    {S(parameter_689_name), 77, 84, offsetof(struct device2_ip_diagnostics_upload_diagnostics, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.UploadDiagnosticsMaxConnections */
    {S(parameter_769_name), 77, 77, offsetof(struct device2_ip_diagnostics_upload_diagnostics, upload_diagnostics_max_connections), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_226_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.UploadDiagnosticsMaxIncrementalResult */
    {S(parameter_770_name), 77, 77, offsetof(struct device2_ip_diagnostics_upload_diagnostics, upload_diagnostics_max_incremental_result), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_727_default)},
    /* Device.IP.Diagnostics.UploadDiagnostics.ROMTime */
    {S(parameter_728_name), 77, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.BOMTime */
    {S(parameter_729_name), 77, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.EOMTime */
    {S(parameter_730_name), 77, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TestBytesSent */
    {S(parameter_774_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, test_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TotalBytesReceived */
    {S(parameter_732_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TotalBytesSent */
    {S(parameter_733_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TestBytesSentUnderFullLoading */
    {S(parameter_777_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, test_bytes_sent_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TotalBytesReceivedUnderFullLoading */
    {S(parameter_735_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, total_bytes_received_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TotalBytesSentUnderFullLoading */
    {S(parameter_736_name), 77, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics, total_bytes_sent_under_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PeriodOfFullLoading */
    {S(parameter_737_name), 77, 160, offsetof(struct device2_ip_diagnostics_upload_diagnostics, period_of_full_loading), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TCPOpenRequestTime */
    {S(parameter_738_name), 77, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.TCPOpenResponseTime */
    {S(parameter_739_name), 77, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResultNumberOfEntries */
    {S(parameter_740_name), 77, 1, offsetof(struct device2_ip_diagnostics_upload_diagnostics, per_connection_result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 78, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.EnablePerConnectionResults */
    {S(parameter_741_name), 77, 12, offsetof(struct device2_ip_diagnostics_upload_diagnostics, enable_per_connection_results), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResultNumberOfEntries */
    {S(parameter_742_name), 77, 1, offsetof(struct device2_ip_diagnostics_upload_diagnostics, incremental_result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 79, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.ROMTime */
    {S(parameter_728_name), 78, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.BOMTime */
    {S(parameter_729_name), 78, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.EOMTime */
    {S(parameter_730_name), 78, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.TestBytesSent */
    {S(parameter_774_name), 78, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, test_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.TotalBytesReceived */
    {S(parameter_732_name), 78, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.TotalBytesSent */
    {S(parameter_733_name), 78, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.TCPOpenRequestTime */
    {S(parameter_738_name), 78, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.TCPOpenResponseTime */
    {S(parameter_739_name), 78, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_per_connection_result, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.TestBytesSent */
    {S(parameter_774_name), 79, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result, test_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.TotalBytesReceived */
    {S(parameter_732_name), 79, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.TotalBytesSent */
    {S(parameter_733_name), 79, 105, offsetof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.StartTime */
    {S(parameter_754_name), 79, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result, start_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.EndTime */
    {S(parameter_755_name), 79, 9, offsetof(struct device2_ip_diagnostics_upload_diagnostics_incremental_result, end_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.Enable */
    {S(parameter_45_name), 80, 12, offsetof(struct device2_ip_diagnostics_udp_echo_config, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.Interface */
    {S(object_42_name), 80, 155, offsetof(struct device2_ip_diagnostics_udp_echo_config, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.SourceIPAddress */
    {S(parameter_801_name), 80, 84, offsetof(struct device2_ip_diagnostics_udp_echo_config, source_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.UDPPort */
    {S(parameter_802_name), 80, 1, offsetof(struct device2_ip_diagnostics_udp_echo_config, udp_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_802_default)},
    /* Device.IP.Diagnostics.UDPEchoConfig.EchoPlusEnabled */
    {S(parameter_803_name), 80, 12, offsetof(struct device2_ip_diagnostics_udp_echo_config, echo_plus_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.EchoPlusSupported */
    {S(parameter_804_name), 80, 12, offsetof(struct device2_ip_diagnostics_udp_echo_config, echo_plus_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.PacketsReceived */
    {S(parameter_234_name), 80, 1, offsetof(struct device2_ip_diagnostics_udp_echo_config, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.PacketsResponded */
    {S(parameter_806_name), 80, 1, offsetof(struct device2_ip_diagnostics_udp_echo_config, packets_responded), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.BytesReceived */
    {S(parameter_352_name), 80, 1, offsetof(struct device2_ip_diagnostics_udp_echo_config, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.BytesResponded */
    {S(parameter_808_name), 80, 1, offsetof(struct device2_ip_diagnostics_udp_echo_config, bytes_responded), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.TimeFirstPacketReceived */
    {S(parameter_809_name), 80, 9, offsetof(struct device2_ip_diagnostics_udp_echo_config, time_first_packet_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoConfig.TimeLastPacketReceived */
    {S(parameter_810_name), 80, 9, offsetof(struct device2_ip_diagnostics_udp_echo_config, time_last_packet_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 81, 171, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.Interface */
    {S(object_42_name), 81, 67, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.Host */
    {S(object_94_name), 81, 5, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.Port */
    {S(object_55_name), 81, 65, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_802_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.NumberOfRepetitions */
    {S(parameter_685_name), 81, 65, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.Timeout */
    {S(parameter_686_name), 81, 157, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_703_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.DataBlockSize */
    {S(parameter_687_name), 81, 172, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, data_block_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_817_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.DSCP */
    {S(parameter_688_name), 81, 159, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.InterTransmissionTime */
    {S(parameter_819_name), 81, 173, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, inter_transmission_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_686_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.ProtocolVersion */
    {S(parameter_683_name), 81, 156, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IPAddressUsed */
    {S(parameter_689_name), 81, 84, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.SuccessCount */
    {S(parameter_690_name), 81, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, success_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.FailureCount */
    {S(parameter_691_name), 81, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, failure_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.AverageResponseTime */
    {S(parameter_692_name), 81, 160, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, average_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.MinimumResponseTime */
    {S(parameter_693_name), 81, 160, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, minimum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.MaximumResponseTime */
    {S(parameter_694_name), 81, 160, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, maximum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.EnableIndividualPacketResults */
    {S(parameter_827_name), 81, 12, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, enable_individual_packet_results), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResultNumberOfEntries */
    {S(parameter_828_name), 81, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, individual_packet_result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 82, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.UDPEchoDiagnosticsMaxResults */
    {S(parameter_829_name), 81, 77, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, udp_echo_diagnostics_max_results), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.PacketSuccess */
    {S(parameter_830_name), 82, 12, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, packet_success), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.PacketSendTime */
    {S(parameter_831_name), 82, 9, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, packet_send_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.PacketReceiveTime */
    {S(parameter_832_name), 82, 9, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, packet_receive_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.TestGenSN */
    {S(parameter_833_name), 82, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, test_gen_sn), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.TestRespSN */
    {S(parameter_834_name), 82, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, test_resp_sn), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.TestRespRcvTimeStamp */
    {S(parameter_835_name), 82, 160, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, test_resp_rcv_time_stamp), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.TestRespReplyTimeStamp */
    {S(parameter_836_name), 82, 160, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, test_resp_reply_time_stamp), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.TestRespReplyFailureCount */
    {S(parameter_837_name), 82, 1, offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result, test_resp_reply_failure_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 83, 174, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.Interface */
    {S(object_42_name), 83, 67, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.ProtocolVersion */
    {S(parameter_683_name), 83, 156, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, protocol_version), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_683_default)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.Protocol */
    {S(parameter_288_name), 83, 175, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_841_default)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.HostList */
    {S(parameter_842_name), 83, 176, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, host_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.NumberOfRepetitions */
    {S(parameter_685_name), 83, 77, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_685_default)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.Timeout */
    {S(parameter_686_name), 83, 157, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_686_default)},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.FastestHost */
    {S(parameter_845_name), 83, 24, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, fastest_host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.MinimumResponseTime */
    {S(parameter_693_name), 83, 160, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, minimum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.AverageResponseTime */
    {S(parameter_692_name), 83, 160, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, average_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.MaximumResponseTime */
    {S(parameter_694_name), 83, 160, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, maximum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.IP.Diagnostics.ServerSelectionDiagnostics.IPAddressUsed */
    {S(parameter_689_name), 83, 84, offsetof(struct device2_ip_diagnostics_server_selection_diagnostics, ip_address_used), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouterNumberOfEntries */
    {S(parameter_850_name), 84, 1, offsetof(struct device2_routing, router_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 85, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.Enable */
    {S(parameter_45_name), 85, 12, offsetof(struct device2_routing_router, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Routing.Router.{i}.Status */
    {S(parameter_46_name), 85, 18, offsetof(struct device2_routing_router, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Routing.Router.{i}.Alias */
    {S(parameter_25_name), 85, 3, offsetof(struct device2_routing_router, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.IPv4ForwardingNumberOfEntries */
    {S(parameter_854_name), 85, 1, offsetof(struct device2_routing_router, ipv4_forwarding_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 86, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.IPv6ForwardingNumberOfEntries */
    {S(parameter_855_name), 85, 1, offsetof(struct device2_routing_router, ipv6_forwarding_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 87, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Enable */
    {S(parameter_45_name), 86, 12, offsetof(struct device2_routing_router_ipv4_forwarding, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Status */
    {S(parameter_46_name), 86, 102, offsetof(struct device2_routing_router_ipv4_forwarding, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Alias */
    {S(parameter_25_name), 86, 3, offsetof(struct device2_routing_router_ipv4_forwarding, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Type */
    {S(parameter_492_name), 86, 177, offsetof(struct device2_routing_router_ipv4_forwarding, type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_605_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.StaticRoute */
    {S(parameter_860_name), 86, 12, offsetof(struct device2_routing_router_ipv4_forwarding, static_route), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.DestIPAddress */
    {S(parameter_861_name), 86, 142, offsetof(struct device2_routing_router_ipv4_forwarding, dest_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.DestSubnetMask */
    {S(parameter_862_name), 86, 142, offsetof(struct device2_routing_router_ipv4_forwarding, dest_subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.ForwardingPolicy */
    {S(parameter_863_name), 86, 60, offsetof(struct device2_routing_router_ipv4_forwarding, forwarding_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.GatewayIPAddress */
    {S(parameter_864_name), 86, 142, offsetof(struct device2_routing_router_ipv4_forwarding, gateway_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Interface */
    {S(object_42_name), 86, 178, offsetof(struct device2_routing_router_ipv4_forwarding, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.Origin */
    {S(parameter_645_name), 86, 179, offsetof(struct device2_routing_router_ipv4_forwarding, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.Routing.Router.{i}.IPv4Forwarding.{i}.ForwardingMetric */
    {S(parameter_867_name), 86, 60, offsetof(struct device2_routing_router_ipv4_forwarding, forwarding_metric), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Enable */
    {S(parameter_45_name), 87, 12, offsetof(struct device2_routing_router_ipv6_forwarding, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Status */
    {S(parameter_46_name), 87, 102, offsetof(struct device2_routing_router_ipv6_forwarding, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Alias */
    {S(parameter_25_name), 87, 3, offsetof(struct device2_routing_router_ipv6_forwarding, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Type */
    {S(parameter_492_name), 87, 177, offsetof(struct device2_routing_router_ipv6_forwarding, type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_605_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.DestIPPrefix */
    {S(parameter_872_name), 87, 133, offsetof(struct device2_routing_router_ipv6_forwarding, dest_ip_prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.ForwardingPolicy */
    {S(parameter_863_name), 87, 60, offsetof(struct device2_routing_router_ipv6_forwarding, forwarding_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.NextHop */
    {S(parameter_874_name), 87, 84, offsetof(struct device2_routing_router_ipv6_forwarding, next_hop), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Interface */
    {S(object_42_name), 87, 178, offsetof(struct device2_routing_router_ipv6_forwarding, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.Origin */
    {S(parameter_645_name), 87, 180, offsetof(struct device2_routing_router_ipv6_forwarding, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.ForwardingMetric */
    {S(parameter_867_name), 87, 60, offsetof(struct device2_routing_router_ipv6_forwarding, forwarding_metric), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Routing.Router.{i}.IPv6Forwarding.{i}.ExpirationTime */
    {S(parameter_878_name), 87, 9, offsetof(struct device2_routing_router_ipv6_forwarding, expiration_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.Routing.RIP.Enable */
    {S(parameter_45_name), 88, 12, offsetof(struct device2_routing_rip, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RIP.SupportedModes */
    {S(parameter_880_name), 88, 181, offsetof(struct device2_routing_rip, supported_modes), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_150_default)},
    /* Device.Routing.RIP.InterfaceSettingNumberOfEntries */
    {S(parameter_881_name), 88, 1, offsetof(struct device2_routing_rip, interface_setting_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 89, SCHEMA_NO_STRING},
    /* Device.Routing.RIP.InterfaceSetting.{i}.Enable */
    {S(parameter_45_name), 89, 12, offsetof(struct device2_routing_rip_interface_setting, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Routing.RIP.InterfaceSetting.{i}.Status */
    {S(parameter_46_name), 89, 102, offsetof(struct device2_routing_rip_interface_setting, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Routing.RIP.InterfaceSetting.{i}.Alias */
    {S(parameter_25_name), 89, 3, offsetof(struct device2_routing_rip_interface_setting, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RIP.InterfaceSetting.{i}.Interface */
    {S(object_42_name), 89, 178, offsetof(struct device2_routing_rip_interface_setting, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Routing.RIP.InterfaceSetting.{i}.AcceptRA */
    {S(parameter_886_name), 89, 12, offsetof(struct device2_routing_rip_interface_setting, accept_ra), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RIP.InterfaceSetting.{i}.SendRA */
    {S(parameter_887_name), 89, 12, offsetof(struct device2_routing_rip_interface_setting, send_ra), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.Enable */
    {S(parameter_45_name), 90, 12, offsetof(struct device2_routing_route_information, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSettingNumberOfEntries */
    {S(parameter_881_name), 90, 1, offsetof(struct device2_routing_route_information, interface_setting_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 91, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Status */
    {S(parameter_46_name), 91, 182, offsetof(struct device2_routing_route_information_interface_setting, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Interface */
    {S(object_42_name), 91, 178, offsetof(struct device2_routing_route_information_interface_setting, interface), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.SourceRouter */
    {S(parameter_892_name), 91, 84, offsetof(struct device2_routing_route_information_interface_setting, source_router), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.PreferredRouteFlag */
    {S(parameter_893_name), 91, 183, offsetof(struct device2_routing_route_information_interface_setting, preferred_route_flag), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Prefix */
    {S(parameter_646_name), 91, 133, offsetof(struct device2_routing_route_information_interface_setting, prefix), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.ManagedAddressConfiguration */
    {S(parameter_895_name), 91, 12, offsetof(struct device2_routing_route_information_interface_setting, managed_address_configuration), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.OtherConfiguration */
    {S(parameter_896_name), 91, 12, offsetof(struct device2_routing_route_information_interface_setting, other_configuration), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.RouteLifetime */
    {S(parameter_897_name), 91, 9, offsetof(struct device2_routing_route_information_interface_setting, route_lifetime), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.ReachableTime */
    {S(parameter_898_name), 91, 184, offsetof(struct device2_routing_route_information_interface_setting, reachable_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.RetransTimer */
    {S(parameter_899_name), 91, 16, offsetof(struct device2_routing_route_information_interface_setting, retrans_timer), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.HomeAgent */
    {S(parameter_900_name), 91, 12, offsetof(struct device2_routing_route_information_interface_setting, home_agent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.OptionNumberOfEntries */
    {S(parameter_901_name), 91, 1, offsetof(struct device2_routing_route_information_interface_setting, option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 92, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}.Alias */
    {S(parameter_25_name), 92, 3, offsetof(struct device2_routing_route_information_interface_setting_option, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}.Tag */
    {S(parameter_903_name), 92, 32, offsetof(struct device2_routing_route_information_interface_setting_option, tag), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}.Value */
    {S(parameter_50_name), 92, 185, offsetof(struct device2_routing_route_information_interface_setting_option, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.HostNumberOfEntries */
    {S(parameter_905_name), 93, 1, offsetof(struct device2_hosts, host_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 94, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControlNumberOfEntries */
    {S(parameter_906_name), 93, 1, offsetof(struct device2_hosts, access_control_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 98, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.PhysAddress */
    {S(parameter_907_name), 94, 3, offsetof(struct device2_hosts_host, phys_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.IPAddress */
    {S(parameter_297_name), 94, 84, offsetof(struct device2_hosts_host, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.DHCPClient */
    {S(parameter_909_name), 94, 186, offsetof(struct device2_hosts_host, dhcp_client), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.AssociatedDevice */
    {S(parameter_910_name), 94, 80, offsetof(struct device2_hosts_host, associated_device), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.Layer1Interface */
    {S(parameter_911_name), 94, 80, offsetof(struct device2_hosts_host, layer1_interface), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.Layer3Interface */
    {S(parameter_912_name), 94, 187, offsetof(struct device2_hosts_host, layer3_interface), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.InterfaceType */
    {S(parameter_913_name), 94, 188, offsetof(struct device2_hosts_host, interface_type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.HostName */
    {S(parameter_19_name), 94, 3, offsetof(struct device2_hosts_host, host_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.Active */
    {S(parameter_915_name), 94, 12, offsetof(struct device2_hosts_host, active), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.ActiveLastChange */
    {S(parameter_916_name), 94, 9, offsetof(struct device2_hosts_host, active_last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.IPv4AddressNumberOfEntries */
    {S(parameter_607_name), 94, 1, offsetof(struct device2_hosts_host, ipv4_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 95, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.IPv6AddressNumberOfEntries */
    {S(parameter_608_name), 94, 1, offsetof(struct device2_hosts_host, ipv6_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 96, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.IPv4Address.{i}.IPAddress */
    {S(parameter_297_name), 95, 142, offsetof(struct device2_hosts_host_ipv4_address, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.IPv6Address.{i}.IPAddress */
    {S(parameter_297_name), 96, 84, offsetof(struct device2_hosts_host_ipv6_address, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.BytesSent */
    {S(parameter_351_name), 97, 100, offsetof(struct device2_hosts_host_wan_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.BytesReceived */
    {S(parameter_352_name), 97, 100, offsetof(struct device2_hosts_host_wan_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.PacketsSent */
    {S(parameter_232_name), 97, 100, offsetof(struct device2_hosts_host_wan_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.PacketsReceived */
    {S(parameter_234_name), 97, 100, offsetof(struct device2_hosts_host_wan_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.ErrorsSent */
    {S(parameter_355_name), 97, 1, offsetof(struct device2_hosts_host_wan_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.RetransCount */
    {S(parameter_926_name), 97, 1, offsetof(struct device2_hosts_host_wan_stats, retrans_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.Host.{i}.WANStats.DiscardPacketsSent */
    {S(parameter_359_name), 97, 1, offsetof(struct device2_hosts_host_wan_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Alias */
    {S(parameter_25_name), 98, 3, offsetof(struct device2_hosts_access_control, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Origin */
    {S(parameter_645_name), 98, 189, offsetof(struct device2_hosts_access_control, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_929_default)},
    /* Device.Hosts.AccessControl.{i}.PhysAddress */
    {S(parameter_907_name), 98, 3, offsetof(struct device2_hosts_access_control, phys_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.PhysAddressMask */
    {S(parameter_931_name), 98, 3, offsetof(struct device2_hosts_access_control, phys_address_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Hosts.AccessControl.{i}.HostName */
    {S(parameter_19_name), 98, 5, offsetof(struct device2_hosts_access_control, host_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Enable */
    {S(parameter_45_name), 98, 12, offsetof(struct device2_hosts_access_control, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Hosts.AccessControl.{i}.AccessPolicy */
    {S(parameter_934_name), 98, 190, offsetof(struct device2_hosts_access_control, access_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_934_default)},
    /* Device.Hosts.AccessControl.{i}.ScheduleNumberOfEntries */
    {S(parameter_935_name), 98, 1, offsetof(struct device2_hosts_access_control, schedule_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 99, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}.Alias */
    {S(parameter_25_name), 99, 3, offsetof(struct device2_hosts_access_control_schedule, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}.Enable */
    {S(parameter_45_name), 99, 12, offsetof(struct device2_hosts_access_control_schedule, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}.Day */
    {S(parameter_938_name), 99, 191, offsetof(struct device2_hosts_access_control_schedule, day), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}.StartTime */
    {S(parameter_754_name), 99, 192, offsetof(struct device2_hosts_access_control_schedule, start_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Hosts.AccessControl.{i}.Schedule.{i}.Duration */
    {S(parameter_940_name), 99, 28, offsetof(struct device2_hosts_access_control_schedule, duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_940_default)},
    /* Device.DNS.SupportedRecordTypes */
    {S(parameter_941_name), 100, 193, offsetof(struct device2_dns, supported_record_types), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.ZoneNumberOfEntries */
    {S(parameter_942_name), 100, 1, offsetof(struct device2_dns, zone_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 101, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Alias */
    {S(parameter_25_name), 101, 3, offsetof(struct device2_dns_zone, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Enable */
    {S(parameter_45_name), 101, 12, offsetof(struct device2_dns_zone, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Name */
    {S(parameter_26_name), 101, 90, offsetof(struct device2_dns_zone, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Origin */
    {S(parameter_645_name), 101, 189, offsetof(struct device2_dns_zone, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_946_default)},
    /* Device.DNS.Zone.{i}.Interface */
    {S(object_42_name), 101, 67, offsetof(struct device2_dns_zone, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DNS.Zone.{i}.HostNumberOfEntries */
    {S(parameter_905_name), 101, 1, offsetof(struct device2_dns_zone, host_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 102, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Host.{i}.Alias */
    {S(parameter_25_name), 102, 3, offsetof(struct device2_dns_zone_host, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Host.{i}.Enable */
    {S(parameter_45_name), 102, 12, offsetof(struct device2_dns_zone_host, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Host.{i}.Name */
    {S(parameter_26_name), 102, 194, offsetof(struct device2_dns_zone_host, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Host.{i}.Origin */
    {S(parameter_645_name), 102, 189, offsetof(struct device2_dns_zone_host, origin), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_946_default)},
    /* Device.DNS.Zone.{i}.Host.{i}.Host */
    {S(object_94_name), 102, 195, offsetof(struct device2_dns_zone_host, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Zone.{i}.Host.{i}.LastUpdate */
    {S(parameter_51_name), 102, 9, offsetof(struct device2_dns_zone_host, last_update), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Client.Enable */
    {S(parameter_45_name), 103, 12, offsetof(struct device2_dns_client, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.DNS.Client.Status */
    {S(parameter_46_name), 103, 18, offsetof(struct device2_dns_client, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_586_default)},
    /* Device.DNS.Client.ServerNumberOfEntries */
    {S(parameter_212_name), 103, 1, offsetof(struct device2_dns_client, server_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 104, SCHEMA_NO_STRING},
    /* Device.DNS.Client.Server.{i}.Enable */
    {S(parameter_45_name), 104, 12, offsetof(struct device2_dns_client_server, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DNS.Client.Server.{i}.Status */
    {S(parameter_46_name), 104, 18, offsetof(struct device2_dns_client_server, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DNS.Client.Server.{i}.Alias */
    {S(parameter_25_name), 104, 3, offsetof(struct device2_dns_client_server, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Client.Server.{i}.DNSServer */
    {S(parameter_961_name), 104, 84, offsetof(struct device2_dns_client_server, dns_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Client.Server.{i}.Interface */
    {S(object_42_name), 104, 178, offsetof(struct device2_dns_client_server, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DNS.Client.Server.{i}.Type */
    {S(parameter_492_name), 104, 196, offsetof(struct device2_dns_client_server, type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.DNS.Relay.Enable */
    {S(parameter_45_name), 105, 12, offsetof(struct device2_dns_relay, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.Status */
    {S(parameter_46_name), 105, 18, offsetof(struct device2_dns_relay, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DNS.Relay.ConfigNumberOfEntries */
    {S(parameter_966_name), 105, 1, offsetof(struct device2_dns_relay, config_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 106, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.ForwardNumberOfEntries */
    {S(parameter_967_name), 105, 1, offsetof(struct device2_dns_relay, forward_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 107, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.Config.{i}.Alias */
    {S(parameter_25_name), 106, 3, offsetof(struct device2_dns_relay_config, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.Config.{i}.Forwarders */
    {S(parameter_969_name), 106, 197, offsetof(struct device2_dns_relay_config, forwarders), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DNS.Relay.Config.{i}.Interface */
    {S(object_42_name), 106, 178, offsetof(struct device2_dns_relay_config, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DNS.Relay.Config.{i}.CacheSize */
    {S(parameter_971_name), 106, 1, offsetof(struct device2_dns_relay_config, cache_size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.DNS.Relay.Config.{i}.CacheMinTTL */
    {S(parameter_972_name), 106, 8, offsetof(struct device2_dns_relay_config, cache_min_ttl), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.DNS.Relay.Config.{i}.CacheMaxTTL */
    {S(parameter_973_name), 106, 8, offsetof(struct device2_dns_relay_config, cache_max_ttl), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_940_default)},
    /* Device.DNS.Relay.Forwarding.{i}.Enable */
    {S(parameter_45_name), 107, 12, offsetof(struct device2_dns_relay_forwarding, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DNS.Relay.Forwarding.{i}.Status */
    {S(parameter_46_name), 107, 18, offsetof(struct device2_dns_relay_forwarding, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DNS.Relay.Forwarding.{i}.Alias */
    {S(parameter_25_name), 107, 3, offsetof(struct device2_dns_relay_forwarding, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.Forwarding.{i}.DNSServer */
    {S(parameter_961_name), 107, 84, offsetof(struct device2_dns_relay_forwarding, dns_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Relay.Forwarding.{i}.Interface */
    {S(object_42_name), 107, 178, offsetof(struct device2_dns_relay_forwarding, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DNS.Relay.Forwarding.{i}.Type */
    {S(parameter_492_name), 107, 196, offsetof(struct device2_dns_relay_forwarding, type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_617_default)},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 109, 198, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Interface */
    {S(object_42_name), 109, 155, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.HostName */
    {S(parameter_19_name), 109, 5, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, host_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.DNSServer */
    {S(parameter_961_name), 109, 5, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, dns_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Timeout */
    {S(parameter_686_name), 109, 157, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_703_default)},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.NumberOfRepetitions */
    {S(parameter_685_name), 109, 199, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.ResultNumberOfEntries */
    {S(parameter_986_name), 109, 1, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, 110, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.SuccessCount */
    {S(parameter_690_name), 109, 1, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, success_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.Status */
    {S(parameter_46_name), 110, 200, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.AnswerType */
    {S(parameter_989_name), 110, 201, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, answer_type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.HostNameReturned */
    {S(parameter_990_name), 110, 5, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, host_name_returned), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.IPAddresses */
    {S(parameter_991_name), 110, 202, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, ip_addresses), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.DNSServerIP */
    {S(parameter_992_name), 110, 84, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, dns_server_ip), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.ResponseTime */
    {S(parameter_709_name), 110, 16, offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics_result, response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Enable */
    {S(parameter_45_name), 111, 12, offsetof(struct device2_dns_sd, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.AdvertiseNumberOfEntries */
    {S(parameter_995_name), 111, 1, offsetof(struct device2_dns_sd, advertise_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 112, SCHEMA_NO_STRING},
    /* Device.DNS.SD.ServiceNumberOfEntries */
    {S(parameter_996_name), 111, 1, offsetof(struct device2_dns_sd, service_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 114, SCHEMA_NO_STRING},
    /* Device.DNS.SD.AdvertisedInterfaces */
    {S(parameter_997_name), 111, 203, offsetof(struct device2_dns_sd, advertised_interfaces), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.Enable */
    {S(parameter_45_name), 112, 12, offsetof(struct device2_dns_sd_advertise, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.Alias */
    {S(parameter_25_name), 112, 3, offsetof(struct device2_dns_sd_advertise, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.Status */
    {S(parameter_46_name), 112, 102, offsetof(struct device2_dns_sd_advertise, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DNS.SD.Advertise.{i}.Interface */
    {S(object_42_name), 112, 67, offsetof(struct device2_dns_sd_advertise, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.InstanceName */
    {S(parameter_1002_name), 112, 204, offsetof(struct device2_dns_sd_advertise, instance_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.ApplicationProtocol */
    {S(parameter_1003_name), 112, 205, offsetof(struct device2_dns_sd_advertise, application_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.TransportProtocol */
    {S(parameter_1004_name), 112, 206, offsetof(struct device2_dns_sd_advertise, transport_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1004_default)},
    /* Device.DNS.SD.Advertise.{i}.Domain */
    {S(parameter_1005_name), 112, 5, offsetof(struct device2_dns_sd_advertise, domain), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1005_default)},
    /* Device.DNS.SD.Advertise.{i}.Port */
    {S(object_55_name), 112, 86, offsetof(struct device2_dns_sd_advertise, port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.TextRecordNumberOfEntries */
    {S(parameter_1007_name), 112, 1, offsetof(struct device2_dns_sd_advertise, text_record_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 113, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.TextRecord.{i}.Key */
    {S(parameter_1008_name), 113, 10, offsetof(struct device2_dns_sd_advertise_text_record, key), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Advertise.{i}.TextRecord.{i}.Value */
    {S(parameter_50_name), 113, 10, offsetof(struct device2_dns_sd_advertise_text_record, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.InstanceName */
    {S(parameter_1002_name), 114, 204, offsetof(struct device2_dns_sd_service, instance_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.ApplicationProtocol */
    {S(parameter_1003_name), 114, 205, offsetof(struct device2_dns_sd_service, application_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.TransportProtocol */
    {S(parameter_1004_name), 114, 206, offsetof(struct device2_dns_sd_service, transport_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Domain */
    {S(parameter_1005_name), 114, 5, offsetof(struct device2_dns_sd_service, domain), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Port */
    {S(object_55_name), 114, 86, offsetof(struct device2_dns_sd_service, port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Target */
    {S(parameter_1015_name), 114, 5, offsetof(struct device2_dns_sd_service, target), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Status */
    {S(parameter_46_name), 114, 207, offsetof(struct device2_dns_sd_service, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.LastUpdate */
    {S(parameter_51_name), 114, 9, offsetof(struct device2_dns_sd_service, last_update), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Host */
    {S(object_94_name), 114, 208, offsetof(struct device2_dns_sd_service, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.TimeToLive */
    {S(parameter_1019_name), 114, 209, offsetof(struct device2_dns_sd_service, time_to_live), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Priority */
    {S(parameter_40_name), 114, 86, offsetof(struct device2_dns_sd_service, priority), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.Weight */
    {S(parameter_1021_name), 114, 86, offsetof(struct device2_dns_sd_service, weight), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.TextRecordNumberOfEntries */
    {S(parameter_1007_name), 114, 1, offsetof(struct device2_dns_sd_service, text_record_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 115, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.TextRecord.{i}.Key */
    {S(parameter_1008_name), 115, 10, offsetof(struct device2_dns_sd_service_text_record, key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DNS.SD.Service.{i}.TextRecord.{i}.Value */
    {S(parameter_50_name), 115, 10, offsetof(struct device2_dns_sd_service_text_record, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.InterfaceSettingNumberOfEntries */
    {S(parameter_881_name), 116, 1, offsetof(struct device2_nat, interface_setting_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 117, SCHEMA_NO_STRING},
    /* Device.NAT.PortMappingNumberOfEntries */
    {S(parameter_1026_name), 116, 1, offsetof(struct device2_nat, port_mapping_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 118, SCHEMA_NO_STRING},
    /* Device.NAT.MaxNumberOfPortMappings */
    {S(parameter_1027_name), 116, 1, offsetof(struct device2_nat, max_number_of_port_mappings), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortTriggerNumberOfEntries */
    {S(parameter_1028_name), 116, 1, offsetof(struct device2_nat, port_trigger_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 119, SCHEMA_NO_STRING},
    /* Device.NAT.MaxNumberOfPortTriggers */
    {S(parameter_1029_name), 116, 1, offsetof(struct device2_nat, max_number_of_port_triggers), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.InterfaceSetting.{i}.Enable */
    {S(parameter_45_name), 117, 12, offsetof(struct device2_nat_interface_setting, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.NAT.InterfaceSetting.{i}.Status */
    {S(parameter_46_name), 117, 210, offsetof(struct device2_nat_interface_setting, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.NAT.InterfaceSetting.{i}.Alias */
    {S(parameter_25_name), 117, 3, offsetof(struct device2_nat_interface_setting, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.InterfaceSetting.{i}.Interface */
    {S(object_42_name), 117, 187, offsetof(struct device2_nat_interface_setting, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.InterfaceSetting.{i}.SourceNetwork */
    {S(parameter_1034_name), 117, 211, offsetof(struct device2_nat_interface_setting, source_network), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.InterfaceSetting.{i}.TCPTranslationTimeout */
    {S(parameter_1035_name), 117, 27, offsetof(struct device2_nat_interface_setting, tcp_translation_timeout), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_474_default)},
    /* Device.NAT.InterfaceSetting.{i}.UDPTranslationTimeout */
    {S(parameter_1036_name), 117, 27, offsetof(struct device2_nat_interface_setting, udp_translation_timeout), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_130_default)},
    /* Device.NAT.PortMapping.{i}.Enable */
    {S(parameter_45_name), 118, 12, offsetof(struct device2_nat_port_mapping, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.NAT.PortMapping.{i}.Status */
    {S(parameter_46_name), 118, 102, offsetof(struct device2_nat_port_mapping, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.NAT.PortMapping.{i}.Origin */
    {S(parameter_645_name), 118, 212, offsetof(struct device2_nat_port_mapping, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_929_default)},
    /* Device.NAT.PortMapping.{i}.Alias */
    {S(parameter_25_name), 118, 3, offsetof(struct device2_nat_port_mapping, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortMapping.{i}.Interface */
    {S(object_42_name), 118, 187, offsetof(struct device2_nat_port_mapping, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.PortMapping.{i}.AllInterfaces */
    {S(parameter_1042_name), 118, 12, offsetof(struct device2_nat_port_mapping, all_interfaces), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.NAT.PortMapping.{i}.LeaseDuration */
    {S(parameter_1043_name), 118, 8, offsetof(struct device2_nat_port_mapping, lease_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortMapping.{i}.RemoteHost */
    {S(parameter_1044_name), 118, 24, offsetof(struct device2_nat_port_mapping, remote_host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.PortMapping.{i}.ExternalPort */
    {S(parameter_1045_name), 118, 32, offsetof(struct device2_nat_port_mapping, external_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortMapping.{i}.ExternalPortEndRange */
    {S(parameter_1046_name), 118, 32, offsetof(struct device2_nat_port_mapping, external_port_end_range), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortMapping.{i}.InternalPort */
    {S(parameter_1047_name), 118, 32, offsetof(struct device2_nat_port_mapping, internal_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortMapping.{i}.Protocol */
    {S(parameter_288_name), 118, 206, offsetof(struct device2_nat_port_mapping, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1004_default)},
    /* Device.NAT.PortMapping.{i}.InternalClient */
    {S(parameter_1049_name), 118, 5, offsetof(struct device2_nat_port_mapping, internal_client), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.PortMapping.{i}.Description */
    {S(parameter_7_name), 118, 5, offsetof(struct device2_nat_port_mapping, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.PortTrigger.{i}.Alias */
    {S(parameter_25_name), 119, 3, offsetof(struct device2_nat_port_trigger, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortTrigger.{i}.Enable */
    {S(parameter_45_name), 119, 12, offsetof(struct device2_nat_port_trigger, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortTrigger.{i}.Status */
    {S(parameter_46_name), 119, 102, offsetof(struct device2_nat_port_trigger, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.NAT.PortTrigger.{i}.Origin */
    {S(parameter_645_name), 119, 189, offsetof(struct device2_nat_port_trigger, origin), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_929_default)},
    /* Device.NAT.PortTrigger.{i}.Description */
    {S(parameter_7_name), 119, 5, offsetof(struct device2_nat_port_trigger, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortTrigger.{i}.Interface */
    {S(object_42_name), 119, 187, offsetof(struct device2_nat_port_trigger, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.NAT.PortTrigger.{i}.Port */
    {S(object_55_name), 119, 32, offsetof(struct device2_nat_port_trigger, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortTrigger.{i}.PortEndRange */
    {S(parameter_1058_name), 119, 32, offsetof(struct device2_nat_port_trigger, port_end_range), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortTrigger.{i}.AutoDisableDuration */
    {S(parameter_291_name), 119, 8, offsetof(struct device2_nat_port_trigger, auto_disable_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortTrigger.{i}.ActivationDate */
    {S(parameter_293_name), 119, 9, offsetof(struct device2_nat_port_trigger, activation_date), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.NAT.PortTrigger.{i}.Protocol */
    {S(parameter_288_name), 119, 206, offsetof(struct device2_nat_port_trigger, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1004_default)},
    /* Device.NAT.PortTrigger.{i}.RuleNumberOfEntries */
    {S(parameter_1062_name), 119, 1, offsetof(struct device2_nat_port_trigger, rule_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 120, SCHEMA_NO_STRING},
    /* Device.NAT.PortTrigger.{i}.Rule.{i}.Alias */
    {S(parameter_25_name), 120, 3, offsetof(struct device2_nat_port_trigger_rule, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.NAT.PortTrigger.{i}.Rule.{i}.Port */
    {S(object_55_name), 120, 32, offsetof(struct device2_nat_port_trigger_rule, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortTrigger.{i}.Rule.{i}.PortEndRange */
    {S(parameter_1058_name), 120, 32, offsetof(struct device2_nat_port_trigger_rule, port_end_range), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.NAT.PortTrigger.{i}.Rule.{i}.Protocol */
    {S(parameter_288_name), 120, 206, offsetof(struct device2_nat_port_trigger_rule, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1004_default)},
    /* Device.DHCPv4.ClientNumberOfEntries */
    {S(parameter_211_name), 121, 1, offsetof(struct device2_dhcpv4, client_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 122, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.Enable */
    {S(parameter_45_name), 122, 12, offsetof(struct device2_dhcpv4_client, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Client.{i}.Alias */
    {S(parameter_25_name), 122, 3, offsetof(struct device2_dhcpv4_client, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.Interface */
    {S(object_42_name), 122, 187, offsetof(struct device2_dhcpv4_client, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.Status */
    {S(parameter_46_name), 122, 102, offsetof(struct device2_dhcpv4_client, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DHCPv4.Client.{i}.DHCPStatus */
    {S(parameter_1072_name), 122, 213, offsetof(struct device2_dhcpv4_client, dhcp_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1072_default)},
    /* Device.DHCPv4.Client.{i}.Renew */
    {S(parameter_1073_name), 122, 12, offsetof(struct device2_dhcpv4_client, renew), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Client.{i}.IPAddress */
    {S(parameter_297_name), 122, 142, offsetof(struct device2_dhcpv4_client, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.SubnetMask */
    {S(parameter_616_name), 122, 142, offsetof(struct device2_dhcpv4_client, subnet_mask), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.IPRouters */
    {S(parameter_1076_name), 122, 214, offsetof(struct device2_dhcpv4_client, ip_routers), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.DNSServers */
    {S(parameter_1077_name), 122, 214, offsetof(struct device2_dhcpv4_client, dns_servers), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.LeaseTimeRemaining */
    {S(parameter_1078_name), 122, 27, offsetof(struct device2_dhcpv4_client, lease_time_remaining), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.DHCPv4.Client.{i}.DHCPServer */
    {S(parameter_1079_name), 122, 142, offsetof(struct device2_dhcpv4_client, dhcp_server), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.PassthroughEnable */
    {S(parameter_1080_name), 122, 12, offsetof(struct device2_dhcpv4_client, passthrough_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Client.{i}.PassthroughDHCPPool */
    {S(parameter_1081_name), 122, 215, offsetof(struct device2_dhcpv4_client, passthrough_dhcp_pool), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.SentOptionNumberOfEntries */
    {S(parameter_1082_name), 122, 1, offsetof(struct device2_dhcpv4_client, sent_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 123, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.ReqOptionNumberOfEntries */
    {S(parameter_1083_name), 122, 1, offsetof(struct device2_dhcpv4_client, req_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 124, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.SentOption.{i}.Enable */
    {S(parameter_45_name), 123, 12, offsetof(struct device2_dhcpv4_client_sent_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Client.{i}.SentOption.{i}.Alias */
    {S(parameter_25_name), 123, 3, offsetof(struct device2_dhcpv4_client_sent_option, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.SentOption.{i}.Tag */
    {S(parameter_903_name), 123, 216, offsetof(struct device2_dhcpv4_client_sent_option, tag), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Client.{i}.SentOption.{i}.Value */
    {S(parameter_50_name), 123, 217, offsetof(struct device2_dhcpv4_client_sent_option, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}.Enable */
    {S(parameter_45_name), 124, 12, offsetof(struct device2_dhcpv4_client_req_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}.Order */
    {S(parameter_280_name), 124, 77, offsetof(struct device2_dhcpv4_client_req_option, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}.Alias */
    {S(parameter_25_name), 124, 3, offsetof(struct device2_dhcpv4_client_req_option, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}.Tag */
    {S(parameter_903_name), 124, 216, offsetof(struct device2_dhcpv4_client_req_option, tag), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Client.{i}.ReqOption.{i}.Value */
    {S(parameter_50_name), 124, 217, offsetof(struct device2_dhcpv4_client_req_option, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Enable */
    {S(parameter_45_name), 125, 12, offsetof(struct device2_dhcpv4_server, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.PoolNumberOfEntries */
    {S(parameter_1094_name), 125, 1, offsetof(struct device2_dhcpv4_server, pool_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 126, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Enable */
    {S(parameter_45_name), 126, 12, offsetof(struct device2_dhcpv4_server_pool, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Status */
    {S(parameter_46_name), 126, 102, offsetof(struct device2_dhcpv4_server_pool, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Alias */
    {S(parameter_25_name), 126, 3, offsetof(struct device2_dhcpv4_server_pool, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Order */
    {S(parameter_280_name), 126, 77, offsetof(struct device2_dhcpv4_server_pool, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Interface */
    {S(object_42_name), 126, 178, offsetof(struct device2_dhcpv4_server_pool, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.VendorClassID */
    {S(parameter_1100_name), 126, 10, offsetof(struct device2_dhcpv4_server_pool, vendor_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.VendorClassIDExclude */
    {S(parameter_1101_name), 126, 12, offsetof(struct device2_dhcpv4_server_pool, vendor_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.VendorClassIDMode */
    {S(parameter_1102_name), 126, 132, offsetof(struct device2_dhcpv4_server_pool, vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_551_default)},
    /* Device.DHCPv4.Server.Pool.{i}.ClientID */
    {S(parameter_1103_name), 126, 218, offsetof(struct device2_dhcpv4_server_pool, client_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.ClientIDExclude */
    {S(parameter_1104_name), 126, 12, offsetof(struct device2_dhcpv4_server_pool, client_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.UserClassID */
    {S(parameter_1105_name), 126, 218, offsetof(struct device2_dhcpv4_server_pool, user_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.UserClassIDExclude */
    {S(parameter_1106_name), 126, 12, offsetof(struct device2_dhcpv4_server_pool, user_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Chaddr */
    {S(parameter_1107_name), 126, 94, offsetof(struct device2_dhcpv4_server_pool, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.ChaddrMask */
    {S(parameter_1108_name), 126, 94, offsetof(struct device2_dhcpv4_server_pool, chaddr_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.ChaddrExclude */
    {S(parameter_1109_name), 126, 12, offsetof(struct device2_dhcpv4_server_pool, chaddr_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.AllowedDevices */
    {S(parameter_1110_name), 126, 219, offsetof(struct device2_dhcpv4_server_pool, allowed_devices), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1110_default)},
    /* Device.DHCPv4.Server.Pool.{i}.MinAddress */
    {S(parameter_1111_name), 126, 142, offsetof(struct device2_dhcpv4_server_pool, min_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.MaxAddress */
    {S(parameter_1112_name), 126, 142, offsetof(struct device2_dhcpv4_server_pool, max_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.ReservedAddresses */
    {S(parameter_1113_name), 126, 220, offsetof(struct device2_dhcpv4_server_pool, reserved_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.SubnetMask */
    {S(parameter_616_name), 126, 142, offsetof(struct device2_dhcpv4_server_pool, subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.DNSServers */
    {S(parameter_1077_name), 126, 221, offsetof(struct device2_dhcpv4_server_pool, dns_servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.DomainName */
    {S(parameter_1116_name), 126, 3, offsetof(struct device2_dhcpv4_server_pool, domain_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.IPRouters */
    {S(parameter_1076_name), 126, 221, offsetof(struct device2_dhcpv4_server_pool, ip_routers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.LeaseTime */
    {S(parameter_1118_name), 126, 27, offsetof(struct device2_dhcpv4_server_pool, lease_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_940_default)},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddressNumberOfEntries */
    {S(parameter_1119_name), 126, 1, offsetof(struct device2_dhcpv4_server_pool, static_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 127, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.OptionNumberOfEntries */
    {S(parameter_901_name), 126, 1, offsetof(struct device2_dhcpv4_server_pool, option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 128, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.ClientNumberOfEntries */
    {S(parameter_211_name), 126, 1, offsetof(struct device2_dhcpv4_server_pool, client_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 129, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.Enable */
    {S(parameter_45_name), 127, 12, offsetof(struct device2_dhcpv4_server_pool_static_address, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.Alias */
    {S(parameter_25_name), 127, 3, offsetof(struct device2_dhcpv4_server_pool_static_address, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.Chaddr */
    {S(parameter_1107_name), 127, 94, offsetof(struct device2_dhcpv4_server_pool_static_address, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.Yiaddr */
    {S(parameter_1125_name), 127, 142, offsetof(struct device2_dhcpv4_server_pool_static_address, yiaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Option.{i}.Enable */
    {S(parameter_45_name), 128, 12, offsetof(struct device2_dhcpv4_server_pool_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Option.{i}.Alias */
    {S(parameter_25_name), 128, 3, offsetof(struct device2_dhcpv4_server_pool_option, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Option.{i}.Tag */
    {S(parameter_903_name), 128, 216, offsetof(struct device2_dhcpv4_server_pool_option, tag), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Option.{i}.Value */
    {S(parameter_50_name), 128, 217, offsetof(struct device2_dhcpv4_server_pool_option, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Alias */
    {S(parameter_25_name), 129, 3, offsetof(struct device2_dhcpv4_server_pool_client, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Chaddr */
    {S(parameter_1107_name), 129, 94, offsetof(struct device2_dhcpv4_server_pool_client, chaddr), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Active */
    {S(parameter_915_name), 129, 12, offsetof(struct device2_dhcpv4_server_pool_client, active), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4AddressNumberOfEntries */
    {S(parameter_607_name), 129, 1, offsetof(struct device2_dhcpv4_server_pool_client, ipv4_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 130, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.OptionNumberOfEntries */
    {S(parameter_901_name), 129, 1, offsetof(struct device2_dhcpv4_server_pool_client, option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 131, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4Address.{i}.IPAddress */
    {S(parameter_297_name), 130, 142, offsetof(struct device2_dhcpv4_server_pool_client_ipv4_address, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4Address.{i}.LeaseTimeRemaining */
    {S(parameter_1078_name), 130, 9, offsetof(struct device2_dhcpv4_server_pool_client_ipv4_address, lease_time_remaining), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Option.{i}.Tag */
    {S(parameter_903_name), 131, 222, offsetof(struct device2_dhcpv4_server_pool_client_option, tag), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Option.{i}.Value */
    {S(parameter_50_name), 131, 217, offsetof(struct device2_dhcpv4_server_pool_client_option, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Relay.Enable */
    {S(parameter_45_name), 132, 12, offsetof(struct device2_dhcpv4_relay, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Relay.Status */
    {S(parameter_46_name), 132, 18, offsetof(struct device2_dhcpv4_relay, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DHCPv4.Relay.ForwardingNumberOfEntries */
    {S(parameter_1141_name), 132, 1, offsetof(struct device2_dhcpv4_relay, forwarding_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 133, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Enable */
    {S(parameter_45_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Status */
    {S(parameter_46_name), 133, 102, offsetof(struct device2_dhcpv4_relay_forwarding, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Alias */
    {S(parameter_25_name), 133, 3, offsetof(struct device2_dhcpv4_relay_forwarding, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Order */
    {S(parameter_280_name), 133, 77, offsetof(struct device2_dhcpv4_relay_forwarding, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Interface */
    {S(object_42_name), 133, 178, offsetof(struct device2_dhcpv4_relay_forwarding, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.VendorClassID */
    {S(parameter_1100_name), 133, 10, offsetof(struct device2_dhcpv4_relay_forwarding, vendor_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.VendorClassIDExclude */
    {S(parameter_1101_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, vendor_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.VendorClassIDMode */
    {S(parameter_1102_name), 133, 132, offsetof(struct device2_dhcpv4_relay_forwarding, vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_551_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.ClientID */
    {S(parameter_1103_name), 133, 218, offsetof(struct device2_dhcpv4_relay_forwarding, client_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.ClientIDExclude */
    {S(parameter_1104_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, client_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.UserClassID */
    {S(parameter_1105_name), 133, 218, offsetof(struct device2_dhcpv4_relay_forwarding, user_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.UserClassIDExclude */
    {S(parameter_1106_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, user_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.Chaddr */
    {S(parameter_1107_name), 133, 94, offsetof(struct device2_dhcpv4_relay_forwarding, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.ChaddrMask */
    {S(parameter_1108_name), 133, 94, offsetof(struct device2_dhcpv4_relay_forwarding, chaddr_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.ChaddrExclude */
    {S(parameter_1109_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, chaddr_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.LocallyServed */
    {S(parameter_1157_name), 133, 12, offsetof(struct device2_dhcpv4_relay_forwarding, locally_served), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.DHCPv4.Relay.Forwarding.{i}.DHCPServerIPAddress */
    {S(parameter_1158_name), 133, 142, offsetof(struct device2_dhcpv4_relay_forwarding, dhcp_server_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.UserNumberOfEntries */
    {S(parameter_1159_name), 134, 1, offsetof(struct device2_users, user_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 135, SCHEMA_NO_STRING},
    /* Device.Users.GroupNumberOfEntries */
    {S(parameter_155_name), 134, 1, offsetof(struct device2_users, group_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 137, SCHEMA_NO_STRING},
    /* Device.Users.RoleNumberOfEntries */
    {S(parameter_1161_name), 134, 1, offsetof(struct device2_users, role_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 139, SCHEMA_NO_STRING},
    /* Device.Users.SupportedShellNumberOfEntries */
    {S(parameter_1162_name), 134, 1, offsetof(struct device2_users, supported_shell_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 138, SCHEMA_NO_STRING},
    /* Device.Users.User.{i}.Alias */
    {S(parameter_25_name), 135, 3, offsetof(struct device2_users_user, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.User.{i}.Enable */
    {S(parameter_45_name), 135, 12, offsetof(struct device2_users_user, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.User.{i}.UserID */
    {S(parameter_1165_name), 135, 1, offsetof(struct device2_users_user, user_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.User.{i}.RemoteAccessCapable */
    {S(parameter_1166_name), 135, 12, offsetof(struct device2_users_user, remote_access_capable), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.User.{i}.Username */
    {S(parameter_82_name), 135, 3, offsetof(struct device2_users_user, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.User.{i}.Password */
    {S(parameter_83_name), 135, 3, offsetof(struct device2_users_user, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.User.{i}.GroupParticipation */
    {S(parameter_1169_name), 135, 223, offsetof(struct device2_users_user, group_participation), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.User.{i}.RoleParticipation */
    {S(parameter_1170_name), 135, 224, offsetof(struct device2_users_user, role_participation), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.User.{i}.StaticUser */
    {S(parameter_1171_name), 135, 12, offsetof(struct device2_users_user, static_user), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.User.{i}.Language */
    {S(parameter_1172_name), 135, 11, offsetof(struct device2_users_user, language), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.User.{i}.Shell */
    {S(parameter_1173_name), 135, 225, offsetof(struct device2_users_user, shell), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.CheckCredentialsDiagnostics.DiagnosticsState */
    {S(parameter_681_name), 136, 174, offsetof(struct device2_users_check_credentials_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.Users.CheckCredentialsDiagnostics.Username */
    {S(parameter_82_name), 136, 24, offsetof(struct device2_users_check_credentials_diagnostics, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.CheckCredentialsDiagnostics.Password */
    {S(parameter_83_name), 136, 24, offsetof(struct device2_users_check_credentials_diagnostics, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Group.{i}.Alias */
    {S(parameter_25_name), 137, 3, offsetof(struct device2_users_group, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Group.{i}.Enable */
    {S(parameter_45_name), 137, 12, offsetof(struct device2_users_group, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.Group.{i}.GroupID */
    {S(parameter_1179_name), 137, 1, offsetof(struct device2_users_group, group_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Group.{i}.Groupname */
    {S(parameter_1180_name), 137, 3, offsetof(struct device2_users_group, groupname), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.Group.{i}.RoleParticipation */
    {S(parameter_1170_name), 137, 224, offsetof(struct device2_users_group, role_participation), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.Group.{i}.StaticGroup */
    {S(parameter_1182_name), 137, 12, offsetof(struct device2_users_group, static_group), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.SupportedShell.{i}.Alias */
    {S(parameter_25_name), 138, 3, offsetof(struct device2_users_supported_shell, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.SupportedShell.{i}.Enable */
    {S(parameter_45_name), 138, 12, offsetof(struct device2_users_supported_shell, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.SupportedShell.{i}.Name */
    {S(parameter_26_name), 138, 3, offsetof(struct device2_users_supported_shell, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Role.{i}.Alias */
    {S(parameter_25_name), 139, 3, offsetof(struct device2_users_role, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Role.{i}.Enable */
    {S(parameter_45_name), 139, 12, offsetof(struct device2_users_role, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Users.Role.{i}.RoleID */
    {S(parameter_1188_name), 139, 1, offsetof(struct device2_users_role, role_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Users.Role.{i}.RoleName */
    {S(parameter_1189_name), 139, 3, offsetof(struct device2_users_role, role_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Users.Role.{i}.StaticRole */
    {S(parameter_1190_name), 139, 12, offsetof(struct device2_users_role, static_role), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Enable */
    {S(parameter_45_name), 140, 12, offsetof(struct device2_firewall, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Config */
    {S(object_106_name), 140, 226, offsetof(struct device2_firewall, config), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1192_default)},
    /* Device.Firewall.AdvancedLevel */
    {S(parameter_1193_name), 140, 227, offsetof(struct device2_firewall, advanced_level), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.PolicyLevel */
    {S(parameter_1194_name), 140, 227, offsetof(struct device2_firewall, policy_level), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Type */
    {S(parameter_492_name), 140, 228, offsetof(struct device2_firewall, type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1195_default)},
    /* Device.Firewall.Version */
    {S(parameter_27_name), 140, 11, offsetof(struct device2_firewall, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.LastChange */
    {S(parameter_340_name), 140, 9, offsetof(struct device2_firewall, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.LevelNumberOfEntries */
    {S(parameter_1198_name), 140, 1, offsetof(struct device2_firewall, level_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 141, SCHEMA_NO_STRING},
    /* Device.Firewall.ChainNumberOfEntries */
    {S(parameter_1199_name), 140, 1, offsetof(struct device2_firewall, chain_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 143, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZNumberOfEntries */
    {S(parameter_1200_name), 140, 1, offsetof(struct device2_firewall, dmz_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 146, SCHEMA_NO_STRING},
    /* Device.Firewall.ServiceNumberOfEntries */
    {S(parameter_996_name), 140, 1, offsetof(struct device2_firewall, service_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 147, SCHEMA_NO_STRING},
    /* Device.Firewall.PinholeNumberOfEntries */
    {S(parameter_1202_name), 140, 1, offsetof(struct device2_firewall, pinhole_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 145, SCHEMA_NO_STRING},
    /* Device.Firewall.PolicyNumberOfEntries */
    {S(parameter_1203_name), 140, 1, offsetof(struct device2_firewall, policy_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 142, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSettingNumberOfEntries */
    {S(parameter_881_name), 140, 1, offsetof(struct device2_firewall, interface_setting_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 148, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.Alias */
    {S(parameter_25_name), 141, 3, offsetof(struct device2_firewall_level, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.Name */
    {S(parameter_26_name), 141, 3, offsetof(struct device2_firewall_level, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.Description */
    {S(parameter_7_name), 141, 5, offsetof(struct device2_firewall_level, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.Order */
    {S(parameter_280_name), 141, 77, offsetof(struct device2_firewall_level, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Firewall.Level.{i}.Policies */
    {S(parameter_1209_name), 141, 57, offsetof(struct device2_firewall_level, policies), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.Chain */
    {S(object_143_name), 141, 229, offsetof(struct device2_firewall_level, chain), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Level.{i}.PortMappingEnabled */
    {S(parameter_1211_name), 141, 12, offsetof(struct device2_firewall_level, port_mapping_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.Firewall.Level.{i}.DefaultPolicy */
    {S(parameter_1212_name), 141, 230, offsetof(struct device2_firewall_level, default_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1212_default)},
    /* Device.Firewall.Level.{i}.DefaultLogPolicy */
    {S(parameter_1213_name), 141, 12, offsetof(struct device2_firewall_level, default_log_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Policy.{i}.Alias */
    {S(parameter_25_name), 142, 3, offsetof(struct device2_firewall_policy, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Policy.{i}.Enable */
    {S(parameter_45_name), 142, 12, offsetof(struct device2_firewall_policy, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Policy.{i}.Status */
    {S(parameter_46_name), 142, 102, offsetof(struct device2_firewall_policy, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.Policy.{i}.Chain */
    {S(object_143_name), 142, 229, offsetof(struct device2_firewall_policy, chain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Policy.{i}.TargetChain */
    {S(parameter_1218_name), 142, 231, offsetof(struct device2_firewall_policy, target_chain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1212_default)},
    /* Device.Firewall.Policy.{i}.SourceInterface */
    {S(parameter_1219_name), 142, 187, offsetof(struct device2_firewall_policy, source_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Policy.{i}.DestinationInterface */
    {S(parameter_1220_name), 142, 187, offsetof(struct device2_firewall_policy, destination_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Policy.{i}.IPVersion */
    {S(parameter_1221_name), 142, 232, offsetof(struct device2_firewall_policy, ip_version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Policy.{i}.ReverseChain */
    {S(parameter_1222_name), 142, 229, offsetof(struct device2_firewall_policy, reverse_chain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Policy.{i}.ReverseTargetChain */
    {S(parameter_1223_name), 142, 231, offsetof(struct device2_firewall_policy, reverse_target_chain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1212_default)},
    /* Device.Firewall.Chain.{i}.Enable */
    {S(parameter_45_name), 143, 12, offsetof(struct device2_firewall_chain, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Alias */
    {S(parameter_25_name), 143, 3, offsetof(struct device2_firewall_chain, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Name */
    {S(parameter_26_name), 143, 3, offsetof(struct device2_firewall_chain, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Creator */
    {S(parameter_1227_name), 143, 233, offsetof(struct device2_firewall_chain, creator), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1227_default)},
    /* Device.Firewall.Chain.{i}.RuleNumberOfEntries */
    {S(parameter_1062_name), 143, 1, offsetof(struct device2_firewall_chain, rule_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 144, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Enable */
    {S(parameter_45_name), 144, 12, offsetof(struct device2_firewall_chain_rule, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Status */
    {S(parameter_46_name), 144, 102, offsetof(struct device2_firewall_chain_rule, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Order */
    {S(parameter_280_name), 144, 77, offsetof(struct device2_firewall_chain_rule, order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_280_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Alias */
    {S(parameter_25_name), 144, 3, offsetof(struct device2_firewall_chain_rule, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Description */
    {S(parameter_7_name), 144, 5, offsetof(struct device2_firewall_chain_rule, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Target */
    {S(parameter_1015_name), 144, 234, offsetof(struct device2_firewall_chain_rule, target), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1212_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.TargetChain */
    {S(parameter_1218_name), 144, 235, offsetof(struct device2_firewall_chain_rule, target_chain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Log */
    {S(parameter_1236_name), 144, 12, offsetof(struct device2_firewall_chain_rule, log), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.CreationDate */
    {S(parameter_1237_name), 144, 9, offsetof(struct device2_firewall_chain_rule, creation_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Rule.{i}.ExpiryDate */
    {S(parameter_1238_name), 144, 9, offsetof(struct device2_firewall_chain_rule, expiry_date), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_647_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceInterface */
    {S(parameter_1219_name), 144, 80, offsetof(struct device2_firewall_chain_rule, source_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceInterfaceExclude */
    {S(parameter_1240_name), 144, 12, offsetof(struct device2_firewall_chain_rule, source_interface_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceAllInterfaces */
    {S(parameter_1241_name), 144, 12, offsetof(struct device2_firewall_chain_rule, source_all_interfaces), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestInterface */
    {S(parameter_1242_name), 144, 80, offsetof(struct device2_firewall_chain_rule, dest_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestInterfaceExclude */
    {S(parameter_1243_name), 144, 12, offsetof(struct device2_firewall_chain_rule, dest_interface_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestAllInterfaces */
    {S(parameter_1244_name), 144, 12, offsetof(struct device2_firewall_chain_rule, dest_all_interfaces), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.IPVersion */
    {S(parameter_1221_name), 144, 232, offsetof(struct device2_firewall_chain_rule, ip_version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestIP */
    {S(parameter_564_name), 144, 84, offsetof(struct device2_firewall_chain_rule, dest_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestMask */
    {S(parameter_565_name), 144, 133, offsetof(struct device2_firewall_chain_rule, dest_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestIPExclude */
    {S(parameter_566_name), 144, 12, offsetof(struct device2_firewall_chain_rule, dest_ip_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceIP */
    {S(parameter_567_name), 144, 84, offsetof(struct device2_firewall_chain_rule, source_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceMask */
    {S(parameter_568_name), 144, 133, offsetof(struct device2_firewall_chain_rule, source_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceIPExclude */
    {S(parameter_569_name), 144, 12, offsetof(struct device2_firewall_chain_rule, source_ip_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.Protocol */
    {S(parameter_288_name), 144, 134, offsetof(struct device2_firewall_chain_rule, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.ProtocolExclude */
    {S(parameter_571_name), 144, 12, offsetof(struct device2_firewall_chain_rule, protocol_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestPort */
    {S(parameter_572_name), 144, 135, offsetof(struct device2_firewall_chain_rule, dest_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestPortRangeMax */
    {S(parameter_573_name), 144, 135, offsetof(struct device2_firewall_chain_rule, dest_port_range_max), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DestPortExclude */
    {S(parameter_574_name), 144, 12, offsetof(struct device2_firewall_chain_rule, dest_port_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourcePort */
    {S(parameter_575_name), 144, 135, offsetof(struct device2_firewall_chain_rule, source_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourcePortRangeMax */
    {S(parameter_576_name), 144, 135, offsetof(struct device2_firewall_chain_rule, source_port_range_max), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourcePortExclude */
    {S(parameter_577_name), 144, 12, offsetof(struct device2_firewall_chain_rule, source_port_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DSCP */
    {S(parameter_688_name), 144, 236, offsetof(struct device2_firewall_chain_rule, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.DSCPExclude */
    {S(parameter_1261_name), 144, 12, offsetof(struct device2_firewall_chain_rule, dscp_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.ConnectionState */
    {S(parameter_1262_name), 144, 237, offsetof(struct device2_firewall_chain_rule, connection_state), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceMAC */
    {S(parameter_1263_name), 144, 94, offsetof(struct device2_firewall_chain_rule, source_mac), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Chain.{i}.Rule.{i}.SourceMACExclude */
    {S(parameter_1264_name), 144, 12, offsetof(struct device2_firewall_chain_rule, source_mac_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.Pinhole.{i}.Alias */
    {S(parameter_25_name), 145, 3, offsetof(struct device2_firewall_pinhole, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.Enable */
    {S(parameter_45_name), 145, 12, offsetof(struct device2_firewall_pinhole, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.Status */
    {S(parameter_46_name), 145, 102, offsetof(struct device2_firewall_pinhole, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.Pinhole.{i}.Origin */
    {S(parameter_645_name), 145, 212, offsetof(struct device2_firewall_pinhole, origin), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_929_default)},
    /* Device.Firewall.Pinhole.{i}.Description */
    {S(parameter_7_name), 145, 5, offsetof(struct device2_firewall_pinhole, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.Interface */
    {S(object_42_name), 145, 187, offsetof(struct device2_firewall_pinhole, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Pinhole.{i}.LeaseDuration */
    {S(parameter_1043_name), 145, 8, offsetof(struct device2_firewall_pinhole, lease_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.RemainingLeaseTime */
    {S(parameter_1272_name), 145, 8, offsetof(struct device2_firewall_pinhole, remaining_lease_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.SourcePort */
    {S(parameter_575_name), 145, 135, offsetof(struct device2_firewall_pinhole, source_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Pinhole.{i}.DestPort */
    {S(parameter_572_name), 145, 135, offsetof(struct device2_firewall_pinhole, dest_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Pinhole.{i}.IPVersion */
    {S(parameter_1221_name), 145, 232, offsetof(struct device2_firewall_pinhole, ip_version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_221_default)},
    /* Device.Firewall.Pinhole.{i}.Protocol */
    {S(parameter_288_name), 145, 238, offsetof(struct device2_firewall_pinhole, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Pinhole.{i}.SourcePrefixes */
    {S(parameter_1277_name), 145, 239, offsetof(struct device2_firewall_pinhole, source_prefixes), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.DestIP */
    {S(parameter_564_name), 145, 84, offsetof(struct device2_firewall_pinhole, dest_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Pinhole.{i}.DestMACAddress */
    {S(parameter_1279_name), 145, 94, offsetof(struct device2_firewall_pinhole, dest_mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.Alias */
    {S(parameter_25_name), 146, 3, offsetof(struct device2_firewall_dmz, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.Enable */
    {S(parameter_45_name), 146, 12, offsetof(struct device2_firewall_dmz, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.Status */
    {S(parameter_46_name), 146, 102, offsetof(struct device2_firewall_dmz, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.DMZ.{i}.Origin */
    {S(parameter_645_name), 146, 189, offsetof(struct device2_firewall_dmz, origin), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_929_default)},
    /* Device.Firewall.DMZ.{i}.Description */
    {S(parameter_7_name), 146, 5, offsetof(struct device2_firewall_dmz, description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.Interface */
    {S(object_42_name), 146, 187, offsetof(struct device2_firewall_dmz, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.DMZ.{i}.LeaseDuration */
    {S(parameter_1043_name), 146, 8, offsetof(struct device2_firewall_dmz, lease_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.RemainingLeaseTime */
    {S(parameter_1272_name), 146, 8, offsetof(struct device2_firewall_dmz, remaining_lease_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.DestIP */
    {S(parameter_564_name), 146, 142, offsetof(struct device2_firewall_dmz, dest_ip), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.DMZ.{i}.SourcePrefix */
    {S(parameter_1289_name), 146, 240, offsetof(struct device2_firewall_dmz, source_prefix), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Service.{i}.Alias */
    {S(parameter_25_name), 147, 3, offsetof(struct device2_firewall_service, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Service.{i}.Enable */
    {S(parameter_45_name), 147, 12, offsetof(struct device2_firewall_service, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.Service.{i}.Status */
    {S(parameter_46_name), 147, 102, offsetof(struct device2_firewall_service, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.Service.{i}.Interface */
    {S(object_42_name), 147, 187, offsetof(struct device2_firewall_service, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Service.{i}.DestPort */
    {S(parameter_572_name), 147, 241, offsetof(struct device2_firewall_service, dest_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Service.{i}.IPVersion */
    {S(parameter_1221_name), 147, 232, offsetof(struct device2_firewall_service, ip_version), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Service.{i}.Protocol */
    {S(parameter_288_name), 147, 238, offsetof(struct device2_firewall_service, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Service.{i}.ICMPType */
    {S(parameter_1297_name), 147, 134, offsetof(struct device2_firewall_service, icmp_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.Firewall.Service.{i}.SourcePrefixes */
    {S(parameter_1277_name), 147, 239, offsetof(struct device2_firewall_service, source_prefixes), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.Service.{i}.Action */
    {S(parameter_1299_name), 147, 230, offsetof(struct device2_firewall_service, action), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1299_default)},
    /* Device.Firewall.InterfaceSetting.{i}.Enable */
    {S(parameter_45_name), 148, 12, offsetof(struct device2_firewall_interface_setting, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.Firewall.InterfaceSetting.{i}.Status */
    {S(parameter_46_name), 148, 102, offsetof(struct device2_firewall_interface_setting, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.Firewall.InterfaceSetting.{i}.Alias */
    {S(parameter_25_name), 148, 3, offsetof(struct device2_firewall_interface_setting, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSetting.{i}.Interface */
    {S(object_42_name), 148, 187, offsetof(struct device2_firewall_interface_setting, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.Firewall.InterfaceSetting.{i}.IPv4SpoofingProtection */
    {S(parameter_1304_name), 148, 12, offsetof(struct device2_firewall_interface_setting, ipv4_spoofing_protection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSetting.{i}.IPv6SpoofingProtection */
    {S(parameter_1305_name), 148, 12, offsetof(struct device2_firewall_interface_setting, ipv6_spoofing_protection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSetting.{i}.IPv4AcceptICMPEchoRequest */
    {S(parameter_1306_name), 148, 12, offsetof(struct device2_firewall_interface_setting, ipv4_accept_icmp_echo_request), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSetting.{i}.IPv6AcceptICMPEchoRequest */
    {S(parameter_1307_name), 148, 12, offsetof(struct device2_firewall_interface_setting, ipv6_accept_icmp_echo_request), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.InterfaceSetting.{i}.StealthMode */
    {S(parameter_1308_name), 148, 12, offsetof(struct device2_firewall_interface_setting, stealth_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.Enable */
    {S(parameter_45_name), 150, 12, offsetof(struct device2_firewall_connection_tracking_sip, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.Ports */
    {S(parameter_1310_name), 150, 242, offsetof(struct device2_firewall_connection_tracking_sip, ports), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.DirectMedia */
    {S(parameter_1311_name), 150, 12, offsetof(struct device2_firewall_connection_tracking_sip, direct_media), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.DirectSignaling */
    {S(parameter_1312_name), 150, 12, offsetof(struct device2_firewall_connection_tracking_sip, direct_signaling), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.ExternalMedia */
    {S(parameter_1313_name), 150, 12, offsetof(struct device2_firewall_connection_tracking_sip, external_media), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.SIP.TimeOut */
    {S(parameter_1314_name), 150, 1, offsetof(struct device2_firewall_connection_tracking_sip, time_out), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.H323.Enable */
    {S(parameter_45_name), 151, 12, offsetof(struct device2_firewall_connection_tracking_h323, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.H323.RegistrationRequestTTL */
    {S(parameter_1316_name), 151, 1, offsetof(struct device2_firewall_connection_tracking_h323, registration_request_ttl), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.H323.GKRoutedOnly */
    {S(parameter_1317_name), 151, 12, offsetof(struct device2_firewall_connection_tracking_h323, gk_routed_only), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.H323.CallForwardFilter */
    {S(parameter_1318_name), 151, 12, offsetof(struct device2_firewall_connection_tracking_h323, call_forward_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.FTP.Enable */
    {S(parameter_45_name), 152, 12, offsetof(struct device2_firewall_connection_tracking_ftp, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.FTP.Ports */
    {S(parameter_1310_name), 152, 243, offsetof(struct device2_firewall_connection_tracking_ftp, ports), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.FTP.Loose */
    {S(parameter_1321_name), 152, 12, offsetof(struct device2_firewall_connection_tracking_ftp, loose), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.PPTP.Enable */
    {S(parameter_45_name), 153, 12, offsetof(struct device2_firewall_connection_tracking_pptp, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.TFTP.Enable */
    {S(parameter_45_name), 154, 12, offsetof(struct device2_firewall_connection_tracking_tftp, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.TFTP.Ports */
    {S(parameter_1310_name), 154, 243, offsetof(struct device2_firewall_connection_tracking_tftp, ports), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.IRC.Enable */
    {S(parameter_45_name), 155, 12, offsetof(struct device2_firewall_connection_tracking_irc, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.IRC.Ports */
    {S(parameter_1310_name), 155, 242, offsetof(struct device2_firewall_connection_tracking_irc, ports), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.IRC.MAXDCCChannels */
    {S(parameter_1327_name), 155, 1, offsetof(struct device2_firewall_connection_tracking_irc, maxdcc_channels), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.Firewall.ConnectionTracking.IRC.DCCTimeout */
    {S(parameter_1328_name), 155, 1, offsetof(struct device2_firewall_connection_tracking_irc, dcc_timeout), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Enable */
    {S(parameter_45_name), 156, 12, offsetof(struct device2_bulk_data, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.BulkData.Status */
    {S(parameter_46_name), 156, 244, offsetof(struct device2_bulk_data, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_121_default)},
    /* Device.BulkData.MinReportingInterval */
    {S(parameter_1331_name), 156, 8, offsetof(struct device2_bulk_data, min_reporting_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.BulkData.Protocols */
    {S(parameter_1332_name), 156, 245, offsetof(struct device2_bulk_data, protocols), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(object_161_name)},
    /* Device.BulkData.EncodingTypes */
    {S(parameter_1333_name), 156, 246, offsetof(struct device2_bulk_data, encoding_types), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1333_default)},
    /* Device.BulkData.ParameterWildCardSupported */
    {S(parameter_1334_name), 156, 12, offsetof(struct device2_bulk_data, parameter_wild_card_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.BulkData.MaxNumberOfProfiles */
    {S(parameter_1335_name), 156, 60, offsetof(struct device2_bulk_data, max_number_of_profiles), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1335_default)},
    /* Device.BulkData.MaxNumberOfParameterReferences */
    {S(parameter_1336_name), 156, 60, offsetof(struct device2_bulk_data, max_number_of_parameter_references), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.BulkData.ProfileNumberOfEntries */
    {S(parameter_1337_name), 156, 1, offsetof(struct device2_bulk_data, profile_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 157, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.Enable */
    {S(parameter_45_name), 157, 12, offsetof(struct device2_bulk_data_profile, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.BulkData.Profile.{i}.Alias */
    {S(parameter_25_name), 157, 3, offsetof(struct device2_bulk_data_profile, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.Name */
    {S(parameter_26_name), 157, 10, offsetof(struct device2_bulk_data_profile, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.NumberOfRetainedFailedReports */
    {S(parameter_1341_name), 157, 60, offsetof(struct device2_bulk_data_profile, number_of_retained_failed_reports), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.BulkData.Profile.{i}.Protocol */
    {S(parameter_288_name), 157, 247, offsetof(struct device2_bulk_data_profile, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(object_161_name)},
    /* Device.BulkData.Profile.{i}.EncodingType */
    {S(parameter_1343_name), 157, 248, offsetof(struct device2_bulk_data_profile, encoding_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1343_default)},
    /* Device.BulkData.Profile.{i}.ReportingInterval */
    {S(parameter_200_name), 157, 28, offsetof(struct device2_bulk_data_profile, reporting_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_940_default)},
    /* Device.BulkData.Profile.{i}.TimeReference */
    {S(parameter_1345_name), 157, 9, offsetof(struct device2_bulk_data_profile, time_reference), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_84_default)},
    /* Device.BulkData.Profile.{i}.ParameterNumberOfEntries */
    {S(parameter_1346_name), 157, 1, offsetof(struct device2_bulk_data_profile, parameter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 158, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.Parameter.{i}.Name */
    {S(parameter_26_name), 158, 3, offsetof(struct device2_bulk_data_profile_parameter, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.Parameter.{i}.Reference */
    {S(parameter_169_name), 158, 5, offsetof(struct device2_bulk_data_profile_parameter, reference), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.BulkData.Profile.{i}.Parameter.{i}.Exclude */
    {S(parameter_1349_name), 158, 12, offsetof(struct device2_bulk_data_profile_parameter, exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.BulkData.Profile.{i}.CSVEncoding.FieldSeparator */
    {S(parameter_1350_name), 159, 24, offsetof(struct device2_bulk_data_profile_csv_encoding, field_separator), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1350_default)},
    /* Device.BulkData.Profile.{i}.CSVEncoding.RowSeparator */
    {S(parameter_1351_name), 159, 24, offsetof(struct device2_bulk_data_profile_csv_encoding, row_separator), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1351_default)},
    /* Device.BulkData.Profile.{i}.CSVEncoding.EscapeCharacter */
    {S(parameter_1352_name), 159, 24, offsetof(struct device2_bulk_data_profile_csv_encoding, escape_character), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1352_default)},
    /* Device.BulkData.Profile.{i}.CSVEncoding.ReportFormat */
    {S(parameter_1353_name), 159, 249, offsetof(struct device2_bulk_data_profile_csv_encoding, report_format), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1353_default)},
    /* Device.BulkData.Profile.{i}.CSVEncoding.RowTimestamp */
    {S(parameter_1354_name), 159, 250, offsetof(struct device2_bulk_data_profile_csv_encoding, row_timestamp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1354_default)},
    /* Device.BulkData.Profile.{i}.JSONEncoding.ReportFormat */
    {S(parameter_1353_name), 160, 251, offsetof(struct device2_bulk_data_profile_json_encoding, report_format), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1355_default)},
    /* Device.BulkData.Profile.{i}.JSONEncoding.ReportTimestamp */
    {S(parameter_1356_name), 160, 250, offsetof(struct device2_bulk_data_profile_json_encoding, report_timestamp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1354_default)},
    /* Device.BulkData.Profile.{i}.HTTP.URL */
    {S(parameter_76_name), 161, 25, offsetof(struct device2_bulk_data_profile_http, url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.HTTP.Username */
    {S(parameter_82_name), 161, 5, offsetof(struct device2_bulk_data_profile_http, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.HTTP.Password */
    {S(parameter_83_name), 161, 5, offsetof(struct device2_bulk_data_profile_http, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.HTTP.CompressionsSupported */
    {S(parameter_1360_name), 161, 37, offsetof(struct device2_bulk_data_profile_http, compressions_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_120_default)},
    /* Device.BulkData.Profile.{i}.HTTP.Compression */
    {S(parameter_1361_name), 161, 252, offsetof(struct device2_bulk_data_profile_http, compression), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_317_default)},
    /* Device.BulkData.Profile.{i}.HTTP.MethodsSupported */
    {S(parameter_1362_name), 161, 253, offsetof(struct device2_bulk_data_profile_http, methods_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1362_default)},
    /* Device.BulkData.Profile.{i}.HTTP.Method */
    {S(parameter_1363_name), 161, 254, offsetof(struct device2_bulk_data_profile_http, method), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1363_default)},
    /* Device.BulkData.Profile.{i}.HTTP.UseDateHeader */
    {S(parameter_1364_name), 161, 12, offsetof(struct device2_bulk_data_profile_http, use_date_header), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.BulkData.Profile.{i}.HTTP.RetryEnable */
    {S(parameter_1365_name), 161, 12, offsetof(struct device2_bulk_data_profile_http, retry_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.BulkData.Profile.{i}.HTTP.RetryMinimumWaitInterval */
    {S(parameter_1366_name), 161, 65, offsetof(struct device2_bulk_data_profile_http, retry_minimum_wait_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_97_default)},
    /* Device.BulkData.Profile.{i}.HTTP.RetryIntervalMultiplier */
    {S(parameter_1367_name), 161, 31, offsetof(struct device2_bulk_data_profile_http, retry_interval_multiplier), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_98_default)},
    /* Device.BulkData.Profile.{i}.HTTP.RequestURIParameterNumberOfEntries */
    {S(parameter_1368_name), 161, 1, offsetof(struct device2_bulk_data_profile_http, request_uri_parameter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 162, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.HTTP.PersistAcrossReboot */
    {S(parameter_1369_name), 161, 12, offsetof(struct device2_bulk_data_profile_http, persist_across_reboot), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}.Name */
    {S(parameter_26_name), 162, 3, offsetof(struct device2_bulk_data_profile_http_request_uri_parameter, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}.Reference */
    {S(parameter_169_name), 162, 5, offsetof(struct device2_bulk_data_profile_http_request_uri_parameter, reference), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_138_default)},
    /* Device.SoftwareModules.ExecEnvNumberOfEntries */
    {S(parameter_1372_name), 163, 1, offsetof(struct device2_software_modules, exec_env_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 164, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnitNumberOfEntries */
    {S(parameter_1373_name), 163, 1, offsetof(struct device2_software_modules, deployment_unit_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 165, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnitNumberOfEntries */
    {S(parameter_1374_name), 163, 1, offsetof(struct device2_software_modules, execution_unit_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 166, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Enable */
    {S(parameter_45_name), 164, 12, offsetof(struct device2_software_modules_exec_env, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.SoftwareModules.ExecEnv.{i}.Status */
    {S(parameter_46_name), 164, 255, offsetof(struct device2_software_modules_exec_env, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Reset */
    {S(parameter_47_name), 164, 12, offsetof(struct device2_software_modules_exec_env, reset), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Alias */
    {S(parameter_25_name), 164, 3, offsetof(struct device2_software_modules_exec_env, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Name */
    {S(parameter_26_name), 164, 5, offsetof(struct device2_software_modules_exec_env, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Type */
    {S(parameter_492_name), 164, 3, offsetof(struct device2_software_modules_exec_env, type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.CurrentRunLevel */
    {S(parameter_1381_name), 164, 135, offsetof(struct device2_software_modules_exec_env, current_run_level), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Vendor */
    {S(parameter_1382_name), 164, 90, offsetof(struct device2_software_modules_exec_env, vendor), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.Version */
    {S(parameter_27_name), 164, 29, offsetof(struct device2_software_modules_exec_env, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.AvailableDiskSpace */
    {S(parameter_1384_name), 164, 256, offsetof(struct device2_software_modules_exec_env, available_disk_space), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.AvailableMemory */
    {S(parameter_1385_name), 164, 256, offsetof(struct device2_software_modules_exec_env, available_memory), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecEnv.{i}.ActiveExecutionUnits */
    {S(parameter_1386_name), 164, 257, offsetof(struct device2_software_modules_exec_env, active_execution_units), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.UUID */
    {S(parameter_77_name), 165, 26, offsetof(struct device2_software_modules_deployment_unit, uuid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.DUID */
    {S(parameter_1388_name), 165, 3, offsetof(struct device2_software_modules_deployment_unit, duid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Alias */
    {S(parameter_25_name), 165, 3, offsetof(struct device2_software_modules_deployment_unit, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Name */
    {S(parameter_26_name), 165, 5, offsetof(struct device2_software_modules_deployment_unit, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Status */
    {S(parameter_46_name), 165, 258, offsetof(struct device2_software_modules_deployment_unit, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Resolved */
    {S(parameter_1392_name), 165, 12, offsetof(struct device2_software_modules_deployment_unit, resolved), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.URL */
    {S(parameter_76_name), 165, 25, offsetof(struct device2_software_modules_deployment_unit, url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Description */
    {S(parameter_7_name), 165, 5, offsetof(struct device2_software_modules_deployment_unit, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Vendor */
    {S(parameter_1382_name), 165, 90, offsetof(struct device2_software_modules_deployment_unit, vendor), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Version */
    {S(parameter_27_name), 165, 29, offsetof(struct device2_software_modules_deployment_unit, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.ExecutionUnitList */
    {S(parameter_1397_name), 165, 257, offsetof(struct device2_software_modules_deployment_unit, execution_unit_list), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.ExecutionEnvRef */
    {S(parameter_1398_name), 165, 259, offsetof(struct device2_software_modules_deployment_unit, execution_env_ref), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.Installed */
    {S(parameter_1399_name), 165, 9, offsetof(struct device2_software_modules_deployment_unit, installed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.DeploymentUnit.{i}.LastUpdate */
    {S(parameter_51_name), 165, 9, offsetof(struct device2_software_modules_deployment_unit, last_update), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.EUID */
    {S(parameter_1401_name), 166, 3, offsetof(struct device2_software_modules_execution_unit, euid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Alias */
    {S(parameter_25_name), 166, 3, offsetof(struct device2_software_modules_execution_unit, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Name */
    {S(parameter_26_name), 166, 5, offsetof(struct device2_software_modules_execution_unit, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.ExecEnvLabel */
    {S(parameter_1404_name), 166, 3, offsetof(struct device2_software_modules_execution_unit, exec_env_label), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Status */
    {S(parameter_46_name), 166, 260, offsetof(struct device2_software_modules_execution_unit, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.RequestedState */
    {S(parameter_1406_name), 166, 261, offsetof(struct device2_software_modules_execution_unit, requested_state), 0 | SCHEMA_PARAMETER_COMMAND, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.ExecutionFaultCode */
    {S(parameter_1407_name), 166, 262, offsetof(struct device2_software_modules_execution_unit, execution_fault_code), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.ExecutionFaultMessage */
    {S(parameter_1408_name), 166, 5, offsetof(struct device2_software_modules_execution_unit, execution_fault_message), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.AutoStart */
    {S(parameter_1409_name), 166, 12, offsetof(struct device2_software_modules_execution_unit, auto_start), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Vendor */
    {S(parameter_1382_name), 166, 90, offsetof(struct device2_software_modules_execution_unit, vendor), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Version */
    {S(parameter_27_name), 166, 29, offsetof(struct device2_software_modules_execution_unit, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.Description */
    {S(parameter_7_name), 166, 5, offsetof(struct device2_software_modules_execution_unit, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.MemoryInUse */
    {S(parameter_1413_name), 166, 256, offsetof(struct device2_software_modules_execution_unit, memory_in_use), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.References */
    {S(parameter_1414_name), 166, 57, offsetof(struct device2_software_modules_execution_unit, references), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.AssociatedProcessList */
    {S(parameter_1415_name), 166, 263, offsetof(struct device2_software_modules_execution_unit, associated_process_list), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.SoftwareModules.ExecutionUnit.{i}.ExecutionEnvRef */
    {S(parameter_1398_name), 166, 259, offsetof(struct device2_software_modules_execution_unit, execution_env_ref), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.ConnectionNumberOfEntries */
    {S(parameter_1417_name), 167, 1, offsetof(struct device2_xmpp, connection_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 168, SCHEMA_NO_STRING},
    /* Device.XMPP.SupportedServerConnectAlgorithms */
    {S(parameter_1418_name), 167, 264, offsetof(struct device2_xmpp, supported_server_connect_algorithms), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1418_default)},
    /* Device.XMPP.Connection.{i}.Enable */
    {S(parameter_45_name), 168, 12, offsetof(struct device2_xmpp_connection, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.XMPP.Connection.{i}.Alias */
    {S(parameter_25_name), 168, 3, offsetof(struct device2_xmpp_connection, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Username */
    {S(parameter_82_name), 168, 5, offsetof(struct device2_xmpp_connection, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Password */
    {S(parameter_83_name), 168, 5, offsetof(struct device2_xmpp_connection, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Domain */
    {S(parameter_1005_name), 168, 3, offsetof(struct device2_xmpp_connection, domain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Resource */
    {S(parameter_1424_name), 168, 3, offsetof(struct device2_xmpp_connection, resource), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.JabberID */
    {S(parameter_1425_name), 168, 24, offsetof(struct device2_xmpp_connection, jabber_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Status */
    {S(parameter_46_name), 168, 265, offsetof(struct device2_xmpp_connection, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.LastChangeDate */
    {S(parameter_1427_name), 168, 9, offsetof(struct device2_xmpp_connection, last_change_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.ServerConnectAlgorithm */
    {S(parameter_1428_name), 168, 266, offsetof(struct device2_xmpp_connection, server_connect_algorithm), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1428_default)},
    /* Device.XMPP.Connection.{i}.KeepAliveInterval */
    {S(parameter_1429_name), 168, 267, offsetof(struct device2_xmpp_connection, keep_alive_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_85_default)},
    /* Device.XMPP.Connection.{i}.ServerConnectAttempts */
    {S(parameter_1430_name), 168, 1, offsetof(struct device2_xmpp_connection, server_connect_attempts), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1335_default)},
    /* Device.XMPP.Connection.{i}.ServerRetryInitialInterval */
    {S(parameter_1431_name), 168, 30, offsetof(struct device2_xmpp_connection, server_retry_initial_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_106_default)},
    /* Device.XMPP.Connection.{i}.ServerRetryIntervalMultiplier */
    {S(parameter_1432_name), 168, 31, offsetof(struct device2_xmpp_connection, server_retry_interval_multiplier), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_98_default)},
    /* Device.XMPP.Connection.{i}.ServerRetryMaxInterval */
    {S(parameter_1433_name), 168, 28, offsetof(struct device2_xmpp_connection, server_retry_max_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1433_default)},
    /* Device.XMPP.Connection.{i}.UseTLS */
    {S(parameter_1434_name), 168, 12, offsetof(struct device2_xmpp_connection, use_tls), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_80_default)},
    /* Device.XMPP.Connection.{i}.TLSEstablished */
    {S(parameter_1435_name), 168, 12, offsetof(struct device2_xmpp_connection, tls_established), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.ServerNumberOfEntries */
    {S(parameter_212_name), 168, 1, offsetof(struct device2_xmpp_connection, server_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 169, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Server.{i}.Enable */
    {S(parameter_45_name), 169, 12, offsetof(struct device2_xmpp_connection_server, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* Device.XMPP.Connection.{i}.Server.{i}.Alias */
    {S(parameter_25_name), 169, 3, offsetof(struct device2_xmpp_connection_server, alias), 0, SCHEMA_WRITE_ONCE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Server.{i}.Priority */
    {S(parameter_40_name), 169, 32, offsetof(struct device2_xmpp_connection_server, priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Server.{i}.Weight */
    {S(parameter_1021_name), 169, 268, offsetof(struct device2_xmpp_connection_server, weight), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Server.{i}.ServerAddress */
    {S(parameter_1441_name), 169, 5, offsetof(struct device2_xmpp_connection_server, server_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* Device.XMPP.Connection.{i}.Server.{i}.Port */
    {S(object_55_name), 169, 32, offsetof(struct device2_xmpp_connection_server, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_1442_default)},
    /* Device.XMPP.Connection.{i}.Stats.ReceivedMessages */
    {S(parameter_1443_name), 170, 1, offsetof(struct device2_xmpp_connection_stats, received_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.XMPP.Connection.{i}.Stats.TransmittedMessages */
    {S(parameter_1444_name), 170, 1, offsetof(struct device2_xmpp_connection_stats, transmitted_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.XMPP.Connection.{i}.Stats.ReceivedErrorMessages */
    {S(parameter_1445_name), 170, 1, offsetof(struct device2_xmpp_connection_stats, received_error_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* Device.XMPP.Connection.{i}.Stats.TransmittedErrorMessages */
    {S(parameter_1446_name), 170, 1, offsetof(struct device2_xmpp_connection_stats, transmitted_error_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
};

static const struct schema_syntax syntaxes[] = {
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 1, 0, 0, 0, 1, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 1, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 2, 1, 0, 0, 1, 1, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 1, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_DATE_TIME, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 4, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 5, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_BOOLEAN, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_13_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_14_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 1, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 6, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 2, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_19_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_20_units)},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 9, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 13, 10, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 23, 9, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 6, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 7, 1, 0, 0, 2, 1, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 5, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 6, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 7, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 32, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 34, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, 32u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 37, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 40, 1, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 8, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 9, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 10, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 9, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 11, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, SCHEMA_UNBOUNDED, 10, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 41, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 44, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 3, 5, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 10, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 47, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 50, 19, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 32u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 69, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 73, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 77, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 10, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 12, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 81, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 86, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 90, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 5, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 13, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 7, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 94, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 96, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 14, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_BASE64, 0, 0, 0, 11, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 15, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_HEX_BINARY, 0, 0, 0, 12, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 99, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 101, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, 9, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 5, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 13, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 11, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 16, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_88_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_88_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 15, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 103, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 110, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, SCHEMA_UNBOUNDED, 10, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 16, 1, 0, 0, 8, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_96_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_96_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 117, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 120, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_LONG, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 17, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 124, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 18, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_LONG, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_20_units)},
    {CWMP_TYPE_UNSIGNED_LONG, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_106_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_106_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 128, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 19, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 131, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 20, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 21, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_112_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 22, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_112_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 23, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 133, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 24, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 24, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 8, 8u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 138, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 17, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 144, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 25, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 17, 1, 0, 0, 10, 1, SCHEMA_NONE, 4, 4u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 18, 1, 0, 0, 11, 1, SCHEMA_NONE, 4, 4u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 15, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 16, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 17, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 18, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 147, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 19, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_HEX_BINARY, 0, 0, 0, 20, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 149, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 21, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 26, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 27, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 153, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 19, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, 19, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 20, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 28, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 155, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 22, 1, 0, 0, 12, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 159, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 164, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 4, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 167, 8, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 175, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 181, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 186, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 192, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 196, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 198, 9, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 23, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 207, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 29, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 30, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_160_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 210, 10, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 31, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 32, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 1, 3u, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 220, 17, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 237, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 33, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 34, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 35, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 239, 18, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 257, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 36, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_20_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 5, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 264, 1, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 265, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, 10u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 267, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 24, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 272, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 277, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 282, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 285, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 288, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 37, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_HEX_BINARY, 0, 0, 0, 23, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 2u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 26, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 291, 8, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 299, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 302, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 304, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 24, 1, 0, 0, 14, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 311, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 15, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 27, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 315, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, 28, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 320, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 38, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 327, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 332, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, 10u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 25, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 22, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 335, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 337, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, 29, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 39, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 340, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 346, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 350, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 22, 1, 0, 0, 12, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 30, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 40, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_HEX_BINARY, 0, 0, 0, 26, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_HEX_BINARY, 0, 0, 0, 4, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 356, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 22, 1, 0, 0, 12, 2, SCHEMA_NONE, 0, 32u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 22, 1, 0, 0, 12, 2, SCHEMA_NONE, 0, 4u, 8, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 34, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, SCHEMA_UNBOUNDED, 10, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, SCHEMA_UNBOUNDED, 10, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 359, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 363, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 365, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 368, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 41, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 372, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 378, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 42, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 383, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, SCHEMA_SYNTAX_LIST, 26, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 21, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 27, 1, 0, 0, 16, 3, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, SCHEMA_SYNTAX_LIST, 27, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, SCHEMA_SYNTAX_LIST, 7, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, SCHEMA_SYNTAX_LIST, 7, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, 8u, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 387, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 390, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 394, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 398, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 400, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 403, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 405, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 407, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_13_units)},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 410, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 415, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 419, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 421, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 428, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 432, 9, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_LONG, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_8_units)},
    {CWMP_TYPE_LONG, 0, 27, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
};

static const struct schema_range ranges[] = {
    {SCHEMA_NO_STRING, S(range_item_0_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_1_maxInclusive), SCHEMA_NO_STRING},
    {S(range_item_2_minInclusive), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_85_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_280_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_686_default), S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_224_default), S(parameter_87_default), SCHEMA_NO_STRING},
    {S(parameter_130_default), S(range_item_10_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_0_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_130_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_280_default), S(parameter_218_default), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(parameter_246_default), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_15_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_17_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_17_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_224_default), S(range_item_19_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_20_maxInclusive), S(range_item_20_step)},
    {S(range_item_0_maxInclusive), S(parameter_686_default), SCHEMA_NO_STRING},
    {S(parameter_87_default), S(range_item_22_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_218_default), S(parameter_130_default), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(parameter_802_default), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_25_maxInclusive), S(parameter_1335_default)},
    {S(parameter_85_default), S(parameter_246_default), SCHEMA_NO_STRING},
    {S(parameter_85_default), S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(range_item_28_minInclusive), S(range_item_5_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_29_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(range_item_30_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(parameter_685_default), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_28_minInclusive), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(parameter_727_default), SCHEMA_NO_STRING},
    {S(parameter_96_default), S(parameter_246_default), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(parameter_226_default), SCHEMA_NO_STRING},
    {S(parameter_107_default), S(range_item_29_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_37_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_38_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_39_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_280_default), S(range_item_40_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_85_default), S(parameter_484_default), SCHEMA_NO_STRING},
    {S(parameter_85_default), S(range_item_30_maxInclusive), SCHEMA_NO_STRING},
};

static const struct schema_size sizes[] = {
    {0, 32u, false, true},
    {0, 64u, false, true},
    {6, 6u, true, true},
    {0, 256u, false, true},
    {0, 255u, false, true},
    {0, 16u, false, true},
    {0, 2048u, false, true},
    {36, 36u, true, true},
    {0, SCHEMA_UNBOUNDED, false, false},
    {0, 39u, false, true},
    {0, 1024u, false, true},
    {0, 4095u, true, true},
    {3, 3u, true, true},
    {0, 4096u, false, true},
    {0, 45u, false, true},
    {0, 128u, false, true},
    {0, 17u, false, true},
    {31, 31u, true, true},
    {15, 15u, true, true},
    {0, 512u, false, true},
    {0, 65535u, false, true},
    {0, 49u, false, true},
    {0, 15u, false, true},
    {0, 65535u, true, true},
    {0, 5u, false, true},
    {0, 63u, false, true},
    {0, 255u, true, true},
    {0, 18u, false, true},
};

static const struct schema_enumeration enumerations[] = {
    {S(enumeration_item_0_value), false},
    {S(enumeration_item_1_value), false},
    {S(enumeration_item_2_value), false},
    {S(enumeration_item_3_value), false},
    {S(enumeration_item_4_value), false},
    {S(enumeration_item_5_value), false},
    {S(parameter_121_default), false},
    {S(parameter_586_default), false},
    {S(enumeration_item_8_value), false},
    {S(enumeration_item_9_value), false},
    {S(enumeration_item_10_value), false},
    {S(enumeration_item_11_value), false},
    {S(enumeration_item_12_value), false},
    {S(enumeration_item_13_value), false},
    {S(enumeration_item_14_value), false},
    {S(enumeration_item_15_value), false},
    {S(enumeration_item_16_value), false},
    {S(enumeration_item_17_value), false},
    {S(enumeration_item_18_value), false},
    {S(enumeration_item_19_value), false},
    {S(enumeration_item_20_value), false},
    {S(enumeration_item_21_value), false},
    {S(enumeration_item_22_value), false},
    {S(enumeration_item_23_value), false},
    {S(parameter_915_name), false},
    {S(enumeration_item_25_value), false},
    {S(enumeration_item_26_value), false},
    {S(parameter_72_name), false},
    {S(enumeration_item_28_value), false},
    {S(enumeration_item_29_value), false},
    {S(enumeration_item_30_value), false},
    {S(enumeration_item_31_value), false},
    {S(parameter_110_default), false},
    {S(enumeration_item_33_value), false},
    {S(object_161_name), false},
    {S(enumeration_item_35_value), false},
    {S(object_167_name), false},
    {S(enumeration_item_37_value), false},
    {S(enumeration_item_38_value), false},
    {S(enumeration_item_39_value), false},
    {S(parameter_122_default), false},
    {S(enumeration_item_41_value), false},
    {S(enumeration_item_42_value), false},
    {S(parameter_150_default), false},
    {S(enumeration_item_44_value), false},
    {S(enumeration_item_45_value), false},
    {S(parameter_150_default), false},
    {S(enumeration_item_47_value), false},
    {S(enumeration_item_48_value), false},
    {S(enumeration_item_49_value), false},
    {S(enumeration_item_50_value), false},
    {S(enumeration_item_51_value), false},
    {S(enumeration_item_52_value), false},
    {S(enumeration_item_53_value), false},
    {S(enumeration_item_54_value), false},
    {S(enumeration_item_55_value), false},
    {S(enumeration_item_56_value), false},
    {S(enumeration_item_57_value), false},
    {S(enumeration_item_58_value), false},
    {S(enumeration_item_59_value), false},
    {S(enumeration_item_60_value), false},
    {S(enumeration_item_61_value), false},
    {S(enumeration_item_62_value), false},
    {S(enumeration_item_63_value), false},
    {S(enumeration_item_64_value), false},
    {S(enumeration_item_65_value), false},
    {S(enumeration_item_66_value), false},
    {S(enumeration_item_67_value), false},
    {S(enumeration_item_68_value), false},
    {S(enumeration_item_69_value), false},
    {S(enumeration_item_70_value), false},
    {S(enumeration_item_71_value), false},
    {S(enumeration_item_72_value), false},
    {S(enumeration_item_69_value), false},
    {S(enumeration_item_70_value), false},
    {S(enumeration_item_75_value), false},
    {S(enumeration_item_72_value), false},
    {S(enumeration_item_77_value), false},
    {S(enumeration_item_78_value), false},
    {S(enumeration_item_44_value), false},
    {S(enumeration_item_8_value), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_82_value), false},
    {S(enumeration_item_83_value), false},
    {S(enumeration_item_84_value), false},
    {S(enumeration_item_8_value), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_82_value), false},
    {S(enumeration_item_83_value), false},
    {S(enumeration_item_8_value), false},
    {S(parameter_216_default), false},
    {S(enumeration_item_91_value), false},
    {S(enumeration_item_92_value), false},
    {S(enumeration_item_93_value), false},
    {S(parameter_228_default), false},
    {S(object_0_name), false},
    {S(enumeration_item_96_value), false},
    {S(parameter_237_default), false},
    {S(enumeration_item_8_value), false},
    {S(object_161_name), false},
    {S(enumeration_item_100_value), false},
    {S(object_37_name), false},
    {S(parameter_282_default), false},
    {S(parameter_317_default), false},
    {S(enumeration_item_104_value), false},
    {S(enumeration_item_105_value), false},
    {S(enumeration_item_106_value), false},
    {S(enumeration_item_107_value), false},
    {S(enumeration_item_108_value), false},
    {S(enumeration_item_109_value), false},
    {S(enumeration_item_96_value), false},
    {S(parameter_237_default), false},
    {S(enumeration_item_112_value), false},
    {S(enumeration_item_113_value), false},
    {S(enumeration_item_114_value), false},
    {S(enumeration_item_115_value), false},
    {S(enumeration_item_8_value), false},
    {S(enumeration_item_117_value), false},
    {S(enumeration_item_118_value), false},
    {S(enumeration_item_119_value), false},
    {S(parameter_121_default), false},
    {S(parameter_915_name), false},
    {S(enumeration_item_122_value), false},
    {S(enumeration_item_123_value), false},
    {S(parameter_121_default), false},
    {S(parameter_586_default), false},
    {S(enumeration_item_126_value), false},
    {S(enumeration_item_8_value), false},
    {S(parameter_473_default), false},
    {S(enumeration_item_129_value), false},
    {S(enumeration_item_130_value), false},
    {S(object_54_name), false},
    {S(enumeration_item_132_value), false},
    {S(enumeration_item_133_value), false},
    {S(enumeration_item_134_value), false},
    {S(enumeration_item_135_value), false},
    {S(enumeration_item_136_value), false},
    {S(parameter_492_default), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_139_value), false},
    {S(enumeration_item_140_value), false},
    {S(enumeration_item_141_value), false},
    {S(object_107_name), false},
    {S(enumeration_item_143_value), false},
    {S(parameter_498_default), false},
    {S(enumeration_item_145_value), false},
    {S(enumeration_item_146_value), false},
    {S(object_121_name), false},
    {S(enumeration_item_148_value), false},
    {S(parameter_551_default), false},
    {S(parameter_646_name), false},
    {S(enumeration_item_151_value), false},
    {S(enumeration_item_152_value), false},
    {S(parameter_581_default), false},
    {S(enumeration_item_154_value), false},
    {S(parameter_605_default), false},
    {S(parameter_606_name), false},
    {S(enumeration_item_157_value), false},
    {S(enumeration_item_158_value), false},
    {S(enumeration_item_159_value), false},
    {S(enumeration_item_160_value), false},
    {S(enumeration_item_161_value), false},
    {S(enumeration_item_162_value), false},
    {S(parameter_617_default), false},
    {S(parameter_121_default), false},
    {S(parameter_915_name), false},
    {S(enumeration_item_8_value), false},
    {S(enumeration_item_167_value), false},
    {S(enumeration_item_168_value), false},
    {S(parameter_642_default), false},
    {S(enumeration_item_170_value), false},
    {S(enumeration_item_112_value), false},
    {S(enumeration_item_172_value), false},
    {S(enumeration_item_173_value), false},
    {S(enumeration_item_174_value), false},
    {S(enumeration_item_175_value), false},
    {S(enumeration_item_148_value), false},
    {S(enumeration_item_160_value), false},
    {S(enumeration_item_178_value), false},
    {S(enumeration_item_179_value), false},
    {S(parameter_617_default), false},
    {S(enumeration_item_167_value), false},
    {S(enumeration_item_168_value), false},
    {S(parameter_642_default), false},
    {S(enumeration_item_170_value), false},
    {S(enumeration_item_112_value), false},
    {S(enumeration_item_175_value), false},
    {S(enumeration_item_187_value), false},
    {S(enumeration_item_188_value), false},
    {S(enumeration_item_179_value), false},
    {S(parameter_617_default), false},
    {S(enumeration_item_191_value), false},
    {S(parameter_617_default), false},
    {S(enumeration_item_193_value), true},
    {S(enumeration_item_187_value), false},
    {S(enumeration_item_191_value), false},
    {S(enumeration_item_196_value), false},
    {S(enumeration_item_197_value), false},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_8_value), true},
    {S(enumeration_item_203_value), true},
    {S(enumeration_item_204_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(parameter_683_default), false},
    {S(enumeration_item_208_value), false},
    {S(enumeration_item_209_value), false},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_8_value), true},
    {S(enumeration_item_203_value), true},
    {S(enumeration_item_204_value), true},
    {S(enumeration_item_217_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_203_value), true},
    {S(enumeration_item_204_value), true},
    {S(enumeration_item_226_value), true},
    {S(enumeration_item_227_value), true},
    {S(enumeration_item_228_value), true},
    {S(enumeration_item_229_value), true},
    {S(enumeration_item_230_value), true},
    {S(enumeration_item_231_value), true},
    {S(enumeration_item_232_value), true},
    {S(enumeration_item_233_value), true},
    {S(enumeration_item_234_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(object_161_name), false},
    {S(object_152_name), false},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_203_value), true},
    {S(enumeration_item_204_value), true},
    {S(enumeration_item_226_value), true},
    {S(enumeration_item_227_value), true},
    {S(enumeration_item_229_value), true},
    {S(enumeration_item_230_value), true},
    {S(enumeration_item_231_value), true},
    {S(enumeration_item_232_value), true},
    {S(enumeration_item_251_value), true},
    {S(enumeration_item_252_value), true},
    {S(enumeration_item_253_value), true},
    {S(enumeration_item_234_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_203_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(parameter_317_default), true},
    {S(parameter_841_default), false},
    {S(enumeration_item_266_value), false},
    {S(parameter_605_default), false},
    {S(enumeration_item_268_value), false},
    {S(enumeration_item_269_value), false},
    {S(enumeration_item_270_value), false},
    {S(enumeration_item_271_value), false},
    {S(object_121_name), false},
    {S(enumeration_item_273_value), false},
    {S(enumeration_item_162_value), false},
    {S(object_88_name), false},
    {S(parameter_617_default), false},
    {S(enumeration_item_148_value), false},
    {S(enumeration_item_273_value), false},
    {S(enumeration_item_279_value), false},
    {S(enumeration_item_280_value), false},
    {S(parameter_617_default), false},
    {S(enumeration_item_282_value), false},
    {S(enumeration_item_268_value), false},
    {S(parameter_150_default), false},
    {S(enumeration_item_285_value), false},
    {S(enumeration_item_286_value), false},
    {S(enumeration_item_8_value), false},
    {S(enumeration_item_288_value), false},
    {S(enumeration_item_289_value), false},
    {S(enumeration_item_290_value), false},
    {S(object_41_name), false},
    {S(enumeration_item_292_value), false},
    {S(enumeration_item_293_value), false},
    {S(enumeration_item_294_value), false},
    {S(enumeration_item_295_value), false},
    {S(enumeration_item_296_value), false},
    {S(enumeration_item_297_value), false},
    {S(enumeration_item_298_value), false},
    {S(object_135_name), false},
    {S(parameter_946_default), false},
    {S(parameter_929_default), false},
    {S(parameter_934_default), false},
    {S(enumeration_item_303_value), false},
    {S(enumeration_item_304_value), false},
    {S(enumeration_item_305_value), false},
    {S(enumeration_item_306_value), false},
    {S(enumeration_item_307_value), false},
    {S(enumeration_item_308_value), false},
    {S(enumeration_item_309_value), false},
    {S(enumeration_item_310_value), false},
    {S(enumeration_item_311_value), false},
    {S(enumeration_item_312_value), false},
    {S(enumeration_item_313_value), false},
    {S(enumeration_item_314_value), false},
    {S(object_121_name), false},
    {S(enumeration_item_148_value), false},
    {S(enumeration_item_188_value), false},
    {S(enumeration_item_162_value), false},
    {S(parameter_617_default), false},
    {S(parameter_317_default), true},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), true},
    {S(enumeration_item_324_value), true},
    {S(enumeration_item_205_value), true},
    {S(enumeration_item_206_value), true},
    {S(enumeration_item_44_value), false},
    {S(enumeration_item_328_value), false},
    {S(enumeration_item_329_value), false},
    {S(enumeration_item_234_value), false},
    {S(enumeration_item_206_value), false},
    {S(parameter_317_default), false},
    {S(enumeration_item_333_value), false},
    {S(enumeration_item_334_value), false},
    {S(parameter_1004_default), false},
    {S(parameter_122_default), false},
    {S(enumeration_item_337_value), false},
    {S(enumeration_item_338_value), false},
    {S(enumeration_item_339_value), false},
    {S(parameter_121_default), false},
    {S(parameter_586_default), false},
    {S(enumeration_item_342_value), false},
    {S(enumeration_item_343_value), false},
    {S(enumeration_item_126_value), false},
    {S(enumeration_item_8_value), false},
    {S(object_135_name), false},
    {S(parameter_946_default), false},
    {S(enumeration_item_75_value), false},
    {S(parameter_929_default), false},
    {S(parameter_1072_default), false},
    {S(enumeration_item_351_value), false},
    {S(enumeration_item_352_value), false},
    {S(enumeration_item_353_value), false},
    {S(enumeration_item_354_value), false},
    {S(enumeration_item_355_value), false},
    {S(parameter_1110_default), false},
    {S(enumeration_item_357_value), false},
    {S(enumeration_item_112_value), false},
    {S(enumeration_item_288_value), false},
    {S(enumeration_item_290_value), false},
    {S(parameter_1192_default), false},
    {S(object_142_name), false},
    {S(enumeration_item_363_value), false},
    {S(parameter_1195_default), false},
    {S(parameter_1212_default), false},
    {S(parameter_1299_default), false},
    {S(enumeration_item_367_value), false},
    {S(parameter_1212_default), false},
    {S(parameter_1299_default), false},
    {S(enumeration_item_367_value), false},
    {S(object_143_name), false},
    {S(enumeration_item_372_value), false},
    {S(object_118_name), false},
    {S(enumeration_item_374_value), false},
    {S(parameter_1227_default), false},
    {S(object_34_name), false},
    {S(enumeration_item_298_value), false},
    {S(parameter_1212_default), false},
    {S(parameter_1299_default), false},
    {S(enumeration_item_367_value), false},
    {S(enumeration_item_381_value), false},
    {S(parameter_1218_name), false},
    {S(enumeration_item_383_value), false},
    {S(enumeration_item_384_value), false},
    {S(enumeration_item_385_value), false},
    {S(enumeration_item_197_value), false},
    {S(parameter_586_default), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_8_value), false},
    {S(enumeration_item_390_value), false},
    {S(enumeration_item_391_value), false},
    {S(object_161_name), false},
    {S(enumeration_item_393_value), false},
    {S(enumeration_item_394_value), false},
    {S(enumeration_item_395_value), false},
    {S(enumeration_item_396_value), false},
    {S(parameter_1343_default), false},
    {S(enumeration_item_398_value), false},
    {S(parameter_1353_default), false},
    {S(parameter_1354_default), false},
    {S(enumeration_item_401_value), false},
    {S(parameter_317_default), false},
    {S(parameter_1355_default), false},
    {S(enumeration_item_404_value), false},
    {S(parameter_1363_default), false},
    {S(enumeration_item_406_value), false},
    {S(enumeration_item_96_value), false},
    {S(enumeration_item_8_value), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_410_value), false},
    {S(parameter_1399_name), false},
    {S(enumeration_item_412_value), false},
    {S(enumeration_item_413_value), false},
    {S(enumeration_item_414_value), false},
    {S(enumeration_item_3_value), false},
    {S(enumeration_item_416_value), false},
    {S(parameter_915_name), false},
    {S(enumeration_item_418_value), false},
    {S(enumeration_item_3_value), false},
    {S(parameter_915_name), false},
    {S(enumeration_item_421_value), false},
    {S(enumeration_item_422_value), false},
    {S(enumeration_item_423_value), false},
    {S(enumeration_item_424_value), false},
    {S(enumeration_item_425_value), false},
    {S(enumeration_item_426_value), false},
    {S(enumeration_item_427_value), false},
    {S(parameter_1428_default), false},
    {S(object_100_name), false},
    {S(enumeration_item_430_value), false},
    {S(enumeration_item_431_value), false},
    {S(parameter_586_default), false},
    {S(parameter_121_default), false},
    {S(enumeration_item_112_value), false},
    {S(enumeration_item_113_value), false},
    {S(enumeration_item_436_value), false},
    {S(enumeration_item_437_value), false},
    {S(enumeration_item_126_value), false},
    {S(enumeration_item_439_value), false},
    {S(enumeration_item_8_value), false},
};

static const uint32_t patterns[] = {
    S(pattern_item_0_value),
    S(pattern_item_1_value),
    S(pattern_item_2_value),
    S(pattern_item_3_value),
    S(pattern_item_4_value),
    S(pattern_item_5_value),
    S(pattern_item_6_value),
    S(pattern_item_7_value),
    S(parameter_138_default),
    S(pattern_item_9_value),
    S(pattern_item_10_value),
    S(pattern_item_11_value),
    S(parameter_138_default),
    S(pattern_item_13_value),
    S(parameter_138_default),
    S(pattern_item_15_value),
    S(parameter_138_default),
    S(pattern_item_17_value),
    S(pattern_item_18_value),
};

static const struct schema_reference references[] = {
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_0_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_1_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_120_name), S(parameter_121_default)},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_122_name), S(parameter_138_default)},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_4_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, SCHEMA_NO_STRING, SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_6_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_7_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_8_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_9_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(reference_item_10_targetParam), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_11_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(reference_item_12_targetParam), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_303_name), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_14_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_15_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_16_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_17_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_18_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_19_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_20_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_21_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_22_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, false, false, SCHEMA_NO_STRING, SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_24_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_25_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_26_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_27_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_28_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_29_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_30_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, false, false, S(reference_item_31_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, false, false, S(reference_item_32_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, false, false, S(reference_item_33_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_34_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_35_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_36_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(reference_item_37_targetParam), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(reference_item_38_targetParam), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_1360_name), S(parameter_317_default)},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_1362_name), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_41_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_42_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_43_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(reference_item_44_targetParam), SCHEMA_NO_STRING},
};

static const struct schema_key unique_keys[] = {
    {0, 1, false},
    {1, 1, true},
    {2, 1, true},
    {3, 1, true},
    {4, 1, false},
    {5, 1, false},
    {6, 1, false},
    {7, 1, true},
    {8, 1, false},
    {9, 1, true},
    {10, 1, false},
    {11, 1, true},
    {12, 3, true},
    {15, 1, true},
    {16, 1, false},
    {17, 2, true},
    {19, 3, true},
    {22, 1, false},
    {23, 1, true},
    {24, 1, false},
    {25, 1, false},
    {26, 1, false},
    {27, 1, false},
    {28, 2, true},
    {30, 1, false},
    {31, 1, false},
    {32, 1, false},
    {33, 1, false},
    {34, 1, false},
    {35, 1, true},
    {36, 1, false},
    {37, 1, false},
    {38, 1, false},
    {39, 3, true},
    {42, 1, false},
    {43, 1, false},
    {44, 1, true},
    {45, 1, false},
    {46, 1, false},
    {47, 1, false},
    {48, 1, false},
    {49, 1, true},
    {50, 1, false},
    {51, 2, true},
    {53, 1, false},
    {54, 1, false},
    {55, 1, false},
    {56, 1, false},
    {57, 1, false},
    {58, 2, true},
    {60, 1, false},
    {61, 1, true},
    {62, 1, false},
    {63, 1, true},
    {64, 1, false},
    {65, 1, true},
    {66, 4, true},
    {70, 1, false},
    {71, 1, false},
    {72, 6, true},
    {78, 1, false},
    {79, 5, true},
    {84, 1, false},
    {85, 1, true},
    {86, 1, true},
    {87, 1, false},
    {88, 1, true},
    {89, 1, true},
    {90, 1, true},
    {91, 1, true},
    {92, 1, false},
    {93, 1, true},
    {94, 1, false},
    {95, 1, false},
    {96, 1, false},
    {97, 1, true},
    {98, 1, false},
    {99, 1, false},
    {100, 1, true},
    {101, 1, false},
    {102, 1, true},
    {103, 4, true},
    {107, 1, false},
    {108, 1, true},
    {109, 1, false},
    {110, 3, true},
    {113, 1, false},
    {114, 1, false},
    {115, 1, false},
    {116, 1, true},
    {117, 1, false},
    {118, 1, true},
    {119, 1, false},
    {120, 1, true},
    {121, 1, false},
    {122, 1, true},
    {123, 1, false},
    {124, 1, true},
    {125, 1, false},
    {126, 1, true},
    {127, 1, false},
    {128, 1, true},
    {129, 1, true},
    {130, 1, false},
    {131, 1, true},
    {132, 1, false},
    {133, 1, true},
    {134, 1, true},
    {135, 1, false},
    {136, 1, true},
    {137, 1, false},
    {138, 1, true},
    {139, 1, true},
    {140, 1, false},
    {141, 1, true},
    {142, 1, false},
    {143, 1, false},
    {144, 1, false},
    {145, 1, false},
    {146, 1, false},
    {147, 1, false},
    {148, 1, false},
    {149, 1, false},
    {150, 2, true},
    {152, 1, false},
    {153, 4, true},
    {157, 1, false},
    {158, 1, true},
    {159, 1, false},
    {160, 1, false},
    {161, 1, false},
    {162, 3, true},
    {165, 1, false},
    {166, 1, true},
    {167, 1, false},
    {168, 1, false},
    {169, 3, true},
    {172, 1, false},
    {173, 2, true},
};

static const uint16_t key_parameters[] = {
    25,
    26,
    37,
    49,
    44,
    63,
    65,
    66,
    69,
    76,
    75,
    77,
    145,
    146,
    147,
    159,
    156,
    167,
    168,
    179,
    180,
    181,
    196,
    197,
    215,
    238,
    279,
    295,
    325,
    326,
    324,
    338,
    339,
    368,
    369,
    372,
    392,
    393,
    415,
    417,
    418,
    419,
    440,
    441,
    444,
    471,
    487,
    488,
    526,
    528,
    530,
    531,
    532,
    535,
    580,
    598,
    599,
    614,
    615,
    616,
    635,
    636,
    643,
    644,
    653,
    654,
    663,
    664,
    665,
    666,
    853,
    858,
    861,
    862,
    863,
    864,
    865,
    867,
    870,
    872,
    873,
    874,
    875,
    877,
    884,
    885,
    891,
    902,
    903,
    907,
    919,
    920,
    928,
    930,
    936,
    943,
    949,
    961,
    960,
    968,
    977,
    976,
    999,
    1010,
    1011,
    1012,
    1013,
    1032,
    1033,
    1040,
    1044,
    1045,
    1048,
    1051,
    1063,
    1069,
    1070,
    1085,
    1086,
    1090,
    1091,
    1097,
    1098,
    1123,
    1124,
    1127,
    1128,
    1130,
    1131,
    1135,
    1144,
    1167,
    1163,
    1165,
    1180,
    1177,
    1179,
    1183,
    1185,
    1189,
    1186,
    1188,
    1205,
    1206,
    1214,
    1225,
    1226,
    1232,
    1265,
    1280,
    1288,
    1289,
    1290,
    1293,
    1294,
    1296,
    1298,
    1302,
    1303,
    1339,
    1378,
    1379,
    1387,
    1396,
    1398,
    1389,
    1401,
    1402,
    1420,
    1421,
    1423,
    1424,
    1438,
    1441,
    1442,
};

static const uint32_t handler_names[] = {
    S(handler_0_name),
    S(handler_1_name),
    S(handler_2_name),
    S(handler_3_name),
    S(handler_4_name),
    S(handler_5_name),
    S(handler_6_name),
    S(handler_7_name),
    S(handler_8_name),
    S(handler_9_name),
    S(handler_10_name),
    S(handler_11_name),
    S(handler_12_name),
    S(handler_13_name),
    S(handler_14_name),
    S(handler_15_name),
    S(handler_16_name),
    S(handler_17_name),
    S(handler_18_name),
    S(handler_19_name),
    S(handler_20_name),
    S(handler_21_name),
    S(handler_22_name),
    S(handler_23_name),
    S(handler_24_name),
    S(handler_25_name),
    S(handler_26_name),
    S(handler_27_name),
    S(handler_28_name),
    S(handler_29_name),
    S(handler_30_name),
    S(handler_31_name),
    S(handler_32_name),
    S(handler_33_name),
    S(handler_34_name),
    S(handler_35_name),
    S(handler_36_name),
    S(handler_37_name),
    S(handler_38_name),
    S(handler_39_name),
    S(handler_40_name),
    S(handler_41_name),
    S(handler_42_name),
    S(handler_43_name),
};

static const uint16_t roles[] = {
    81, /* acs-url */
    82, /* acs-username */
    83, /* acs-password */
    80, /* enable-cwmp */
    86, /* periodic-inform-enable */
    87, /* periodic-inform-interval */
    88, /* periodic-inform-time */
    89, /* parameter-key */
    90, /* connection-request-url */
    91, /* connection-request-username */
    92, /* connection-request-password */
    99, /* http-connection-request-enable */
    97, /* retry-minimum-wait-interval */
    98, /* retry-interval-multiplier */
    96, /* active-notification-throttle */
    3, /* manufacturer */
    4, /* manufacturer-oui */
    8, /* product-class */
    9, /* serial-number */
    10, /* hardware-version */
    11, /* software-version */
    16, /* provisioning-code */
    SCHEMA_NONE, /* default-connection */
    130, /* cpe-timeout */
    131, /* download-enable */
    132, /* upload-enable */
    109, /* alias-based-addressing */
    84, /* schedule-reboot */
    85, /* delay-reboot */
    121, /* http-compression */
    1329, /* bulk-data-enable */
    1330, /* bulk-data-status */
    110, /* instance-mode */
    111, /* auto-create-instances */
    128, /* instance-wildcards-supported */
    122, /* lightweight-protocols-supported */
    123, /* lightweight-protocols-used */
    124, /* lightweight-trigger-interval */
    125, /* lightweight-trigger-time */
    126, /* lightweight-udp-host */
    127, /* lightweight-udp-port */
    199, /* heartbeat-enable */
    200, /* heartbeat-interval */
    201, /* heartbeat-time */
    187, /* standby-unawareness-maximum */
    188, /* standby-missed-periodic-maximum */
    189, /* standby-notify-missed-scheduled */
    195, /* inform-parameter-enable */
    197, /* inform-parameter-name */
    198, /* inform-parameter-events */
    112, /* manageable-devices */
    113, /* manageable-devices-limit */
    100, /* udp-connection-request-address */
    SCHEMA_NONE, /* udp-connection-request-address-limit */
    149, /* autonomous-transfer-enable */
    150, /* autonomous-transfer-types */
    151, /* autonomous-transfer-results */
    152, /* autonomous-transfer-file-types */
    163, /* unit-change-enable */
    164, /* unit-change-operations */
    165, /* unit-change-results */
    166, /* unit-change-faults */
    101, /* stun-enable */
    102, /* stun-server-address */
    103, /* stun-server-port */
    104, /* stun-username */
    105, /* stun-password */
    106, /* stun-maximum-keep-alive-period */
    107, /* stun-minimum-keep-alive-period */
    108, /* nat-detected */
    133, /* stun-port-adaptive */
    134, /* stun-probe-nat-agingtime */
    135, /* back-up-enable */
    136, /* back-up-delay-time */
    137, /* acs-url-dhcp */
    138, /* acs-url-dhcp-interface */
    139, /* acs-default-url */
    140, /* acs-default-username */
    141, /* acs-default-password */
    142, /* retry-limit */
    143, /* connection-request-unauthenticated */
    144, /* execute-cli-command-enable */
    116, /* connection-request-methods */
    117, /* connection-request-xmpp-connection */
    118, /* connection-request-allowed-jabber-ids */
    119, /* connection-request-jabber-id */
};

const struct schema device2_schema = {
    .version = SCHEMA_VERSION,
    .layout = SCHEMA_LAYOUT,
    .role_count = ROLE_COUNT,
    .name = "device2",
    .model = "Device:2.17",
    .spec = "urn:cwmpd:device2-1-0",
    .strings = (const char *)&strings,
    .objects = objects,
    .parameters = parameters,
    .syntaxes = syntaxes,
    .ranges = ranges,
    .sizes = sizes,
    .enumerations = enumerations,
    .patterns = patterns,
    .references = references,
    .unique_keys = unique_keys,
    .key_parameters = key_parameters,
    .handler_names = handler_names,
    .roles = roles,
    .object_count = 171,
    .parameter_count = 1447,
    .syntax_count = 269,
    .handler_count = 44,
};
