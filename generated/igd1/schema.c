/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from InternetGatewayDevice:1.14 (urn:cwmpd:igd1-1-0); not to be edited. */
#include "api/schema.h"

#include "rows.h"

struct strings {
    char none[1];
    char object_0_name[sizeof "InternetGatewayDevice"];
    char object_1_name[sizeof "Services"];
    char object_2_name[sizeof "DeviceInfo"];
    char object_3_name[sizeof "VendorConfigFile"];
    char object_4_name[sizeof "MemoryStatus"];
    char object_5_name[sizeof "ProcessStatus"];
    char object_6_name[sizeof "Process"];
    char object_7_name[sizeof "NetworkProperties"];
    char object_8_name[sizeof "SupportedDataModel"];
    char object_9_name[sizeof "Processor"];
    char object_10_name[sizeof "VendorLogFile"];
    char object_11_name[sizeof "Location"];
    char object_12_name[sizeof "DeviceConfig"];
    char object_13_name[sizeof "ManagementServer"];
    char object_14_name[sizeof "ManageableDevice"];
    char object_15_name[sizeof "AutonomousTransferCompletePolicy"];
    char object_16_name[sizeof "DUStateChangeComplPolicy"];
    char object_17_name[sizeof "EmbeddedDevice"];
    char object_18_name[sizeof "VirtualDevice"];
    char object_19_name[sizeof "StandbyPolicy"];
    char object_20_name[sizeof "InformParameter"];
    char object_21_name[sizeof "Time"];
    char object_22_name[sizeof "UserInterface"];
    char object_23_name[sizeof "RemoteAccess"];
    char object_24_name[sizeof "LocalDisplay"];
    char object_25_name[sizeof "User"];
    char object_26_name[sizeof "Layer3Forwarding"];
    char object_27_name[sizeof "Forwarding"];
    char object_28_name[sizeof "LANConfigSecurity"];
    char object_29_name[sizeof "LANInterfaces"];
    char object_30_name[sizeof "LANEthernetInterfaceConfig"];
    char object_31_name[sizeof "LANDevice"];
    char object_32_name[sizeof "LANHostConfigManagement"];
    char object_33_name[sizeof "IPInterface"];
    char object_34_name[sizeof "DHCPStaticAddress"];
    char object_35_name[sizeof "DHCPOption"];
    char object_36_name[sizeof "DHCPConditionalServingPool"];
    char object_40_name[sizeof "Stats"];
    char object_41_name[sizeof "Hosts"];
    char object_42_name[sizeof "Host"];
    char object_43_name[sizeof "WANDevice"];
    char object_44_name[sizeof "WANCommonInterfaceConfig"];
    char object_45_name[sizeof "Connection"];
    char object_46_name[sizeof "WANEthernetInterfaceConfig"];
    char object_48_name[sizeof "WANConnectionDevice"];
    char object_49_name[sizeof "WANEthernetLinkConfig"];
    char object_50_name[sizeof "WANIPConnection"];
    char object_51_name[sizeof "DHCPClient"];
    char object_52_name[sizeof "SentDHCPOption"];
    char object_53_name[sizeof "ReqDHCPOption"];
    char object_54_name[sizeof "PortMapping"];
    char object_56_name[sizeof "WANPPPConnection"];
    char object_59_name[sizeof "Layer2Bridging"];
    char object_60_name[sizeof "Bridge"];
    char object_61_name[sizeof "Port"];
    char object_62_name[sizeof "VLAN"];
    char object_63_name[sizeof "Filter"];
    char object_64_name[sizeof "Marking"];
    char object_65_name[sizeof "AvailableInterface"];
    char object_66_name[sizeof "Firewall"];
    char object_67_name[sizeof "DNS"];
    char object_68_name[sizeof "SD"];
    char object_69_name[sizeof "Service"];
    char object_70_name[sizeof "TextRecord"];
    char object_71_name[sizeof "XMPP"];
    char object_73_name[sizeof "Server"];
    char object_75_name[sizeof "Capabilities"];
    char object_76_name[sizeof "PerformanceDiagnostic"];
    char object_77_name[sizeof "IPPingDiagnostics"];
    char object_78_name[sizeof "TraceRouteDiagnostics"];
    char object_79_name[sizeof "RouteHops"];
    char object_80_name[sizeof "DownloadDiagnostics"];
    char object_81_name[sizeof "UploadDiagnostics"];
    char object_82_name[sizeof "UDPEchoConfig"];
    char object_83_name[sizeof "NSLookupDiagnostics"];
    char object_84_name[sizeof "Result"];
    char object_85_name[sizeof "SelfTestDiagnostics"];
    char parameter_0_name[sizeof "DeviceSummary"];
    char parameter_0_default[sizeof "InternetGatewayDevice:1.14[](Baseline:2, EthernetLAN:2, EthernetWAN:1, MemoryStatus:1, ProcessStatus:1, SupportedDataModel:2)"];
    char parameter_1_name[sizeof "LANDeviceNumberOfEntries"];
    char parameter_2_name[sizeof "WANDeviceNumberOfEntries"];
    char parameter_3_name[sizeof "UserNumberOfEntries"];
    char parameter_4_name[sizeof "SmartCardReaderNumberOfEntries"];
    char parameter_5_name[sizeof "DeviceCategory"];
    char parameter_6_name[sizeof "Manufacturer"];
    char parameter_7_name[sizeof "ManufacturerOUI"];
    char parameter_8_name[sizeof "ModelName"];
    char parameter_9_name[sizeof "ModelNumber"];
    char parameter_10_name[sizeof "Description"];
    char parameter_11_name[sizeof "ProductClass"];
    char parameter_12_name[sizeof "SerialNumber"];
    char parameter_13_name[sizeof "HardwareVersion"];
    char parameter_14_name[sizeof "SoftwareVersion"];
    char parameter_15_name[sizeof "ModemFirmwareVersion"];
    char parameter_16_name[sizeof "EnabledOptions"];
    char parameter_17_name[sizeof "AdditionalHardwareVersion"];
    char parameter_18_name[sizeof "AdditionalSoftwareVersion"];
    char parameter_19_name[sizeof "SpecVersion"];
    char parameter_19_default[sizeof "1.0"];
    char parameter_20_name[sizeof "ProvisioningCode"];
    char parameter_21_name[sizeof "UpTime"];
    char parameter_22_name[sizeof "FirstUseDate"];
    char parameter_23_name[sizeof "DeviceLog"];
    char parameter_24_name[sizeof "VendorConfigFileNumberOfEntries"];
    char parameter_25_name[sizeof "SupportedDataModelNumberOfEntries"];
    char parameter_26_name[sizeof "ProcessorNumberOfEntries"];
    char parameter_27_name[sizeof "VendorLogFileNumberOfEntries"];
    char parameter_28_name[sizeof "LocationNumberOfEntries"];
    char parameter_29_name[sizeof "Alias"];
    char parameter_30_name[sizeof "Name"];
    char parameter_31_name[sizeof "Version"];
    char parameter_32_name[sizeof "Date"];
    char parameter_34_name[sizeof "Total"];
    char parameter_35_name[sizeof "Free"];
    char parameter_36_name[sizeof "CPUUsage"];
    char parameter_37_name[sizeof "ProcessNumberOfEntries"];
    char parameter_38_name[sizeof "PID"];
    char parameter_39_name[sizeof "Command"];
    char parameter_40_name[sizeof "Size"];
    char parameter_41_name[sizeof "Priority"];
    char parameter_42_name[sizeof "CPUTime"];
    char parameter_43_name[sizeof "State"];
    char parameter_44_name[sizeof "MaxTCPWindowSize"];
    char parameter_45_name[sizeof "TCPImplementation"];
    char parameter_47_name[sizeof "URL"];
    char parameter_48_name[sizeof "UUID"];
    char parameter_49_name[sizeof "URN"];
    char parameter_50_name[sizeof "Features"];
    char parameter_52_name[sizeof "Architecture"];
    char parameter_55_name[sizeof "MaximumSize"];
    char parameter_56_name[sizeof "Persistent"];
    char parameter_57_name[sizeof "Source"];
    char parameter_57_default[sizeof "External"];
    char parameter_58_name[sizeof "AcquiredTime"];
    char parameter_59_name[sizeof "ExternalSource"];
    char parameter_60_name[sizeof "ExternalProtocol"];
    char parameter_60_default[sizeof "CWMP"];
    char parameter_61_name[sizeof "DataObject"];
    char parameter_62_name[sizeof "PersistentData"];
    char parameter_63_name[sizeof "ConfigFile"];
    char parameter_64_name[sizeof "EnableCWMP"];
    char parameter_64_default[sizeof "true"];
    char parameter_66_name[sizeof "Username"];
    char parameter_67_name[sizeof "Password"];
    char parameter_68_name[sizeof "PeriodicInformEnable"];
    char parameter_68_default[sizeof "false"];
    char parameter_69_name[sizeof "PeriodicInformInterval"];
    char parameter_69_default[sizeof "600"];
    char parameter_70_name[sizeof "PeriodicInformTime"];
    char parameter_70_default[sizeof "0001-01-01T00:00:00Z"];
    char parameter_71_name[sizeof "ParameterKey"];
    char parameter_72_name[sizeof "ConnectionRequestURL"];
    char parameter_73_name[sizeof "ConnectionRequestUsername"];
    char parameter_74_name[sizeof "ConnectionRequestPassword"];
    char parameter_75_name[sizeof "UpgradesManaged"];
    char parameter_76_name[sizeof "KickURL"];
    char parameter_77_name[sizeof "DownloadProgressURL"];
    char parameter_78_name[sizeof "DefaultActiveNotificationThrottle"];
    char parameter_78_default[sizeof "0"];
    char parameter_79_name[sizeof "UDPConnectionRequestAddress"];
    char parameter_80_name[sizeof "UDPConnectionRequestAddressNotificationLimit"];
    char parameter_81_name[sizeof "STUNEnable"];
    char parameter_82_name[sizeof "STUNServerAddress"];
    char parameter_83_name[sizeof "STUNServerPort"];
    char parameter_83_default[sizeof "3478"];
    char parameter_84_name[sizeof "STUNUsername"];
    char parameter_85_name[sizeof "STUNPassword"];
    char parameter_86_name[sizeof "STUNMaximumKeepAlivePeriod"];
    char parameter_86_default[sizeof "60"];
    char parameter_87_name[sizeof "STUNMinimumKeepAlivePeriod"];
    char parameter_87_default[sizeof "20"];
    char parameter_88_name[sizeof "NATDetected"];
    char parameter_89_name[sizeof "AliasBasedAddressing"];
    char parameter_90_name[sizeof "ManageableDeviceNumberOfEntries"];
    char parameter_91_name[sizeof "ManageableDeviceNotificationLimit"];
    char parameter_92_name[sizeof "EmbeddedDeviceNumberOfEntries"];
    char parameter_93_name[sizeof "VirtualDeviceNumberOfEntries"];
    char parameter_94_name[sizeof "InstanceMode"];
    char parameter_94_default[sizeof "InstanceNumber"];
    char parameter_95_name[sizeof "AutoCreateInstances"];
    char parameter_96_name[sizeof "CWMPRetryMinimumWaitInterval"];
    char parameter_96_default[sizeof "5"];
    char parameter_97_name[sizeof "CWMPRetryIntervalMultiplier"];
    char parameter_97_default[sizeof "2000"];
    char parameter_98_name[sizeof "SupportedConnReqMethods"];
    char parameter_98_default[sizeof "HTTP,STUN,XMPP"];
    char parameter_99_name[sizeof "ConnReqXMPPConnection"];
    char parameter_100_name[sizeof "ConnReqAllowedJabberIDs"];
    char parameter_101_name[sizeof "ConnReqJabberID"];
    char parameter_102_name[sizeof "HTTPCompressionSupported"];
    char parameter_102_default[sizeof "GZIP,Deflate"];
    char parameter_103_name[sizeof "HTTPCompression"];
    char parameter_103_default[sizeof "Disabled"];
    char parameter_104_name[sizeof "LightweightNotificationProtocolsSupported"];
    char parameter_104_default[sizeof "UDP"];
    char parameter_105_name[sizeof "LightweightNotificationProtocolsUsed"];
    char parameter_106_name[sizeof "UDPLightweightNotificationHost"];
    char parameter_107_name[sizeof "UDPLightweightNotificationPort"];
    char parameter_107_default[sizeof "7547"];
    char parameter_108_name[sizeof "InformParameterNumberOfEntries"];
    char parameter_109_name[sizeof "X_CWMPD_CpeTimeout"];
    char parameter_109_default[sizeof "30"];
    char parameter_110_name[sizeof "X_CWMPD_DownloadEnable"];
    char parameter_111_name[sizeof "X_CWMPD_UploadEnable"];
    char parameter_112_name[sizeof "X_CWMPD_StunPortAdaptive"];
    char parameter_113_name[sizeof "X_CWMPD_StunProbeNatAgingTime"];
    char parameter_114_name[sizeof "X_CWMPD_BackUpEnable"];
    char parameter_115_name[sizeof "X_CWMPD_BackUpDelayTime"];
    char parameter_116_name[sizeof "X_CWMPD_AcsUrlFromDhcp"];
    char parameter_117_name[sizeof "X_CWMPD_AcsDhcpInterface"];
    char parameter_117_default[sizeof ""];
    char parameter_118_name[sizeof "X_CWMPD_DefaultAcsUrl"];
    char parameter_119_name[sizeof "X_CWMPD_DefaultAcsUsername"];
    char parameter_120_name[sizeof "X_CWMPD_DefaultAcsPassword"];
    char parameter_121_name[sizeof "X_CWMPD_RetryLimit"];
    char parameter_122_name[sizeof "X_CWMPD_ConnectionRequestUnauthenticated"];
    char parameter_123_name[sizeof "X_CWMPD_ExecuteCliCommandEnable"];
    char parameter_128_name[sizeof "Enable"];
    char parameter_129_name[sizeof "TransferTypeFilter"];
    char parameter_129_default[sizeof "Both"];
    char parameter_130_name[sizeof "ResultTypeFilter"];
    char parameter_131_name[sizeof "FileTypeFilter"];
    char parameter_133_name[sizeof "OperationTypeFilter"];
    char parameter_135_name[sizeof "FaultCodeFilter"];
    char parameter_136_name[sizeof "ControllerID"];
    char parameter_137_name[sizeof "ProxiedDeviceID"];
    char parameter_138_name[sizeof "Reference"];
    char parameter_141_name[sizeof "ProxyProtocol"];
    char parameter_142_name[sizeof "ProxyProtocolReference"];
    char parameter_143_name[sizeof "DiscoveryProtocol"];
    char parameter_144_name[sizeof "DiscoveryProtocolReference"];
    char parameter_145_name[sizeof "CommandProcessed"];
    char parameter_146_name[sizeof "CommandProcessingErrMsg"];
    char parameter_147_name[sizeof "LastSyncTime"];
    char parameter_156_name[sizeof "CRUnawarenessMaxDuration"];
    char parameter_156_default[sizeof "-1"];
    char parameter_157_name[sizeof "MaxMissedPeriodic"];
    char parameter_158_name[sizeof "NotifyMissedScheduled"];
    char parameter_159_name[sizeof "NetworkAwarenessCapable"];
    char parameter_160_name[sizeof "SelfTimerCapable"];
    char parameter_161_name[sizeof "CRAwarenessRequested"];
    char parameter_162_name[sizeof "PeriodicAwarenessRequested"];
    char parameter_163_name[sizeof "ScheduledAwarenessRequested"];
    char parameter_166_name[sizeof "ParameterName"];
    char parameter_167_name[sizeof "EventList"];
    char parameter_169_name[sizeof "NTPServer1"];
    char parameter_170_name[sizeof "NTPServer2"];
    char parameter_171_name[sizeof "NTPServer3"];
    char parameter_172_name[sizeof "NTPServer4"];
    char parameter_173_name[sizeof "NTPServer5"];
    char parameter_174_name[sizeof "CurrentLocalTime"];
    char parameter_175_name[sizeof "LocalTimeZoneName"];
    char parameter_176_name[sizeof "Status"];
    char parameter_177_name[sizeof "UserDatabaseSupported"];
    char parameter_178_name[sizeof "PasswordRequired"];
    char parameter_179_name[sizeof "PasswordUserSelectable"];
    char parameter_180_name[sizeof "UpgradeAvailable"];
    char parameter_181_name[sizeof "WarrantyDate"];
    char parameter_182_name[sizeof "ISPName"];
    char parameter_183_name[sizeof "ISPHelpDesk"];
    char parameter_184_name[sizeof "ISPHomePage"];
    char parameter_185_name[sizeof "ISPHelpPage"];
    char parameter_186_name[sizeof "ISPLogo"];
    char parameter_187_name[sizeof "ISPLogoSize"];
    char parameter_188_name[sizeof "ISPMailServer"];
    char parameter_189_name[sizeof "ISPNewsServer"];
    char parameter_190_name[sizeof "TextColor"];
    char parameter_191_name[sizeof "BackgroundColor"];
    char parameter_192_name[sizeof "ButtonColor"];
    char parameter_193_name[sizeof "ButtonTextColor"];
    char parameter_194_name[sizeof "AutoUpdateServer"];
    char parameter_195_name[sizeof "UserUpdateServer"];
    char parameter_196_name[sizeof "ExampleLogin"];
    char parameter_197_name[sizeof "ExamplePassword"];
    char parameter_198_name[sizeof "AvailableLanguages"];
    char parameter_199_name[sizeof "SharedPassword"];
    char parameter_200_name[sizeof "CurrentLanguage"];
    char parameter_202_default[sizeof "443"];
    char parameter_203_name[sizeof "SupportedProtocols"];
    char parameter_204_name[sizeof "Protocol"];
    char parameter_205_name[sizeof "Movable"];
    char parameter_206_name[sizeof "Resizable"];
    char parameter_207_name[sizeof "PosX"];
    char parameter_208_name[sizeof "PosY"];
    char parameter_209_name[sizeof "Width"];
    char parameter_210_name[sizeof "Height"];
    char parameter_211_name[sizeof "DisplayWidth"];
    char parameter_212_name[sizeof "DisplayHeight"];
    char parameter_215_name[sizeof "RemoteAccessCapable"];
    char parameter_218_name[sizeof "Language"];
    char parameter_219_name[sizeof "DefaultConnectionService"];
    char parameter_220_name[sizeof "ForwardNumberOfEntries"];
    char parameter_224_name[sizeof "StaticRoute"];
    char parameter_225_name[sizeof "Type"];
    char parameter_226_name[sizeof "DestIPAddress"];
    char parameter_227_name[sizeof "DestSubnetMask"];
    char parameter_228_name[sizeof "SourceIPAddress"];
    char parameter_229_name[sizeof "SourceSubnetMask"];
    char parameter_230_name[sizeof "GatewayIPAddress"];
    char parameter_231_name[sizeof "Interface"];
    char parameter_232_name[sizeof "ForwardingMetric"];
    char parameter_233_name[sizeof "MTU"];
    char parameter_233_default[sizeof "1500"];
    char parameter_234_name[sizeof "ForwardingPolicy"];
    char parameter_235_name[sizeof "ConfigPassword"];
    char parameter_236_name[sizeof "LANEthernetInterfaceNumberOfEntries"];
    char parameter_237_name[sizeof "LANUSBInterfaceNumberOfEntries"];
    char parameter_238_name[sizeof "LANWLANConfigurationNumberOfEntries"];
    char parameter_244_name[sizeof "MACAddress"];
    char parameter_245_name[sizeof "DHCPServerConfigurable"];
    char parameter_246_name[sizeof "DHCPServerEnable"];
    char parameter_247_name[sizeof "DHCPRelay"];
    char parameter_248_name[sizeof "MinAddress"];
    char parameter_249_name[sizeof "MaxAddress"];
    char parameter_250_name[sizeof "ReservedAddresses"];
    char parameter_251_name[sizeof "SubnetMask"];
    char parameter_252_name[sizeof "DNSServers"];
    char parameter_253_name[sizeof "DomainName"];
    char parameter_254_name[sizeof "IPRouters"];
    char parameter_255_name[sizeof "DHCPLeaseTime"];
    char parameter_255_default[sizeof "86400"];
    char parameter_256_name[sizeof "UseAllocatedWAN"];
    char parameter_256_default[sizeof "Normal"];
    char parameter_257_name[sizeof "AssociatedConnection"];
    char parameter_258_name[sizeof "PassthroughLease"];
    char parameter_259_name[sizeof "PassthroughMACAddress"];
    char parameter_260_name[sizeof "AllowedMACAddresses"];
    char parameter_261_name[sizeof "IPInterfaceNumberOfEntries"];
    char parameter_262_name[sizeof "DHCPStaticAddressNumberOfEntries"];
    char parameter_263_name[sizeof "DHCPOptionNumberOfEntries"];
    char parameter_264_name[sizeof "DHCPConditionalPoolNumberOfEntries"];
    char parameter_267_name[sizeof "IPInterfaceIPAddress"];
    char parameter_268_name[sizeof "IPInterfaceSubnetMask"];
    char parameter_269_name[sizeof "IPInterfaceAddressingType"];
    char parameter_269_default[sizeof "DHCP"];
    char parameter_272_name[sizeof "Chaddr"];
    char parameter_273_name[sizeof "Yiaddr"];
    char parameter_276_name[sizeof "Tag"];
    char parameter_276_default[sizeof "1"];
    char parameter_277_name[sizeof "Value"];
    char parameter_280_name[sizeof "PoolOrder"];
    char parameter_281_name[sizeof "SourceInterface"];
    char parameter_282_name[sizeof "VendorClassID"];
    char parameter_283_name[sizeof "VendorClassIDExclude"];
    char parameter_284_name[sizeof "VendorClassIDMode"];
    char parameter_284_default[sizeof "Exact"];
    char parameter_285_name[sizeof "ClientID"];
    char parameter_286_name[sizeof "ClientIDExclude"];
    char parameter_287_name[sizeof "UserClassID"];
    char parameter_288_name[sizeof "UserClassIDExclude"];
    char parameter_290_name[sizeof "ChaddrMask"];
    char parameter_291_name[sizeof "ChaddrExclude"];
    char parameter_292_name[sizeof "LocallyServed"];
    char parameter_303_name[sizeof "DHCPServerIPAddress"];
    char parameter_315_default[sizeof "NoLink"];
    char parameter_319_name[sizeof "MACAddressControlEnabled"];
    char parameter_320_name[sizeof "MaxBitRate"];
    char parameter_320_default[sizeof "Auto"];
    char parameter_321_name[sizeof "DuplexMode"];
    char parameter_322_name[sizeof "BytesSent"];
    char parameter_323_name[sizeof "BytesReceived"];
    char parameter_324_name[sizeof "PacketsSent"];
    char parameter_325_name[sizeof "PacketsReceived"];
    char parameter_326_name[sizeof "ErrorsSent"];
    char parameter_327_name[sizeof "ErrorsReceived"];
    char parameter_328_name[sizeof "UnicastPacketsSent"];
    char parameter_329_name[sizeof "UnicastPacketsReceived"];
    char parameter_330_name[sizeof "DiscardPacketsSent"];
    char parameter_331_name[sizeof "DiscardPacketsReceived"];
    char parameter_332_name[sizeof "MulticastPacketsSent"];
    char parameter_333_name[sizeof "MulticastPacketsReceived"];
    char parameter_334_name[sizeof "BroadcastPacketsSent"];
    char parameter_335_name[sizeof "BroadcastPacketsReceived"];
    char parameter_336_name[sizeof "UnknownProtoPacketsReceived"];
    char parameter_337_name[sizeof "HostNumberOfEntries"];
    char parameter_338_name[sizeof "IPAddress"];
    char parameter_339_name[sizeof "AddressSource"];
    char parameter_339_default[sizeof "Static"];
    char parameter_340_name[sizeof "LeaseTimeRemaining"];
    char parameter_342_name[sizeof "Layer2Interface"];
    char parameter_343_name[sizeof "HostName"];
    char parameter_344_name[sizeof "InterfaceType"];
    char parameter_344_default[sizeof "Other"];
    char parameter_345_name[sizeof "Active"];
    char parameter_350_name[sizeof "WANConnectionNumberOfEntries"];
    char parameter_351_name[sizeof "EnabledForInternet"];
    char parameter_352_name[sizeof "WANAccessType"];
    char parameter_352_default[sizeof "Ethernet"];
    char parameter_353_name[sizeof "Layer1UpstreamMaxBitRate"];
    char parameter_354_name[sizeof "Layer1DownstreamMaxBitRate"];
    char parameter_355_name[sizeof "PhysicalLinkStatus"];
    char parameter_355_default[sizeof "Unavailable"];
    char parameter_356_name[sizeof "WANAccessProvider"];
    char parameter_357_name[sizeof "TotalBytesSent"];
    char parameter_358_name[sizeof "TotalBytesReceived"];
    char parameter_359_name[sizeof "TotalPacketsSent"];
    char parameter_360_name[sizeof "TotalPacketsReceived"];
    char parameter_361_name[sizeof "MaximumActiveConnections"];
    char parameter_362_name[sizeof "NumberOfActiveConnections"];
    char parameter_364_name[sizeof "ActiveConnectionDeviceContainer"];
    char parameter_365_name[sizeof "ActiveConnectionServiceID"];
    char parameter_369_default[sizeof "1000"];
    char parameter_371_name[sizeof "ShapingRate"];
    char parameter_372_name[sizeof "ShapingBurstSize"];
    char parameter_378_name[sizeof "WANIPConnectionNumberOfEntries"];
    char parameter_379_name[sizeof "WANPPPConnectionNumberOfEntries"];
    char parameter_380_name[sizeof "EthernetLinkStatus"];
    char parameter_383_name[sizeof "Reset"];
    char parameter_384_name[sizeof "ConnectionStatus"];
    char parameter_384_default[sizeof "Unconfigured"];
    char parameter_385_name[sizeof "PossibleConnectionTypes"];
    char parameter_385_default[sizeof "IP_Routed"];
    char parameter_386_name[sizeof "ConnectionType"];
    char parameter_388_name[sizeof "Uptime"];
    char parameter_389_name[sizeof "LastConnectionError"];
    char parameter_389_default[sizeof "ERROR_NONE"];
    char parameter_390_name[sizeof "AutoDisconnectTime"];
    char parameter_391_name[sizeof "IdleDisconnectTime"];
    char parameter_392_name[sizeof "WarnDisconnectDelay"];
    char parameter_393_name[sizeof "RSIPAvailable"];
    char parameter_394_name[sizeof "NATEnabled"];
    char parameter_395_name[sizeof "AddressingType"];
    char parameter_396_name[sizeof "ExternalIPAddress"];
    char parameter_398_name[sizeof "DefaultGateway"];
    char parameter_399_name[sizeof "DNSEnabled"];
    char parameter_400_name[sizeof "DNSOverrideAllowed"];
    char parameter_402_name[sizeof "MaxMTUSize"];
    char parameter_404_name[sizeof "MACAddressOverride"];
    char parameter_405_name[sizeof "ConnectionTrigger"];
    char parameter_405_default[sizeof "OnDemand"];
    char parameter_406_name[sizeof "RouteProtocolRx"];
    char parameter_406_default[sizeof "Off"];
    char parameter_407_name[sizeof "PortMappingNumberOfEntries"];
    char parameter_410_name[sizeof "SentDHCPOptionNumberOfEntries"];
    char parameter_411_name[sizeof "ReqDHCPOptionNumberOfEntries"];
    char parameter_418_name[sizeof "Order"];
    char parameter_421_name[sizeof "PortMappingEnabled"];
    char parameter_423_name[sizeof "PortMappingLeaseDuration"];
    char parameter_424_name[sizeof "RemoteHost"];
    char parameter_425_name[sizeof "ExternalPort"];
    char parameter_426_name[sizeof "InternalPort"];
    char parameter_427_name[sizeof "PortMappingProtocol"];
    char parameter_427_default[sizeof "TCP"];
    char parameter_428_name[sizeof "InternalClient"];
    char parameter_429_name[sizeof "PortMappingDescription"];
    char parameter_430_name[sizeof "ExternalPortEndRange"];
    char parameter_431_name[sizeof "EthernetBytesSent"];
    char parameter_432_name[sizeof "EthernetBytesReceived"];
    char parameter_433_name[sizeof "EthernetPacketsSent"];
    char parameter_434_name[sizeof "EthernetPacketsReceived"];
    char parameter_435_name[sizeof "EthernetErrorsSent"];
    char parameter_436_name[sizeof "EthernetErrorsReceived"];
    char parameter_437_name[sizeof "EthernetUnicastPacketsSent"];
    char parameter_438_name[sizeof "EthernetUnicastPacketsReceived"];
    char parameter_439_name[sizeof "EthernetDiscardPacketsSent"];
    char parameter_440_name[sizeof "EthernetDiscardPacketsReceived"];
    char parameter_441_name[sizeof "EthernetMulticastPacketsSent"];
    char parameter_442_name[sizeof "EthernetMulticastPacketsReceived"];
    char parameter_443_name[sizeof "EthernetBroadcastPacketsSent"];
    char parameter_444_name[sizeof "EthernetBroadcastPacketsReceived"];
    char parameter_445_name[sizeof "EthernetUnknownProtoPacketsReceived"];
    char parameter_452_name[sizeof "PPPoESessionID"];
    char parameter_463_name[sizeof "PPPEncryptionProtocol"];
    char parameter_463_default[sizeof "None"];
    char parameter_464_name[sizeof "PPPCompressionProtocol"];
    char parameter_465_name[sizeof "PPPAuthenticationProtocol"];
    char parameter_465_default[sizeof "CHAP"];
    char parameter_467_name[sizeof "RemoteIPAddress"];
    char parameter_468_name[sizeof "MaxMRUSize"];
    char parameter_468_default[sizeof "1492"];
    char parameter_469_name[sizeof "CurrentMRUSize"];
    char parameter_475_name[sizeof "TransportType"];
    char parameter_475_default[sizeof "PPPoE"];
    char parameter_476_name[sizeof "PPPoEACName"];
    char parameter_477_name[sizeof "PPPoEServiceName"];
    char parameter_480_name[sizeof "PPPLCPEcho"];
    char parameter_481_name[sizeof "PPPLCPEchoRetry"];
    char parameter_511_name[sizeof "MaxBridgeEntries"];
    char parameter_511_default[sizeof "16"];
    char parameter_512_name[sizeof "MaxDBridgeEntries"];
    char parameter_513_name[sizeof "MaxFilterEntries"];
    char parameter_513_default[sizeof "64"];
    char parameter_514_name[sizeof "MaxMarkingEntries"];
    char parameter_515_name[sizeof "BridgeNumberOfEntries"];
    char parameter_516_name[sizeof "FilterNumberOfEntries"];
    char parameter_517_name[sizeof "MarkingNumberOfEntries"];
    char parameter_518_name[sizeof "AvailableInterfaceNumberOfEntries"];
    char parameter_519_name[sizeof "MaxQBridgeEntries"];
    char parameter_520_name[sizeof "MaxVLANEntries"];
    char parameter_522_name[sizeof "BridgeKey"];
    char parameter_523_name[sizeof "BridgeStandard"];
    char parameter_523_default[sizeof "802.1D"];
    char parameter_524_name[sizeof "BridgeEnable"];
    char parameter_525_name[sizeof "BridgeStatus"];
    char parameter_526_name[sizeof "BridgeName"];
    char parameter_527_name[sizeof "VLANID"];
    char parameter_528_name[sizeof "PortNumberOfEntries"];
    char parameter_529_name[sizeof "VLANNumberOfEntries"];
    char parameter_530_name[sizeof "PortEnable"];
    char parameter_532_name[sizeof "PortInterface"];
    char parameter_533_name[sizeof "PortState"];
    char parameter_534_name[sizeof "PVID"];
    char parameter_535_name[sizeof "AcceptableFrameTypes"];
    char parameter_535_default[sizeof "AdmitAll"];
    char parameter_536_name[sizeof "IngressFiltering"];
    char parameter_537_name[sizeof "VLANEnable"];
    char parameter_539_name[sizeof "VLANName"];
    char parameter_542_name[sizeof "FilterKey"];
    char parameter_543_name[sizeof "FilterEnable"];
    char parameter_544_name[sizeof "FilterStatus"];
    char parameter_545_name[sizeof "FilterBridgeReference"];
    char parameter_546_name[sizeof "ExclusivityOrder"];
    char parameter_547_name[sizeof "FilterInterface"];
    char parameter_548_name[sizeof "VLANIDFilter"];
    char parameter_549_name[sizeof "AdmitOnlyVLANTagged"];
    char parameter_550_name[sizeof "EthertypeFilterList"];
    char parameter_551_name[sizeof "EthertypeFilterExclude"];
    char parameter_552_name[sizeof "SourceMACAddressFilterList"];
    char parameter_553_name[sizeof "SourceMACAddressFilterExclude"];
    char parameter_554_name[sizeof "DestMACAddressFilterList"];
    char parameter_555_name[sizeof "DestMACAddressFilterExclude"];
    char parameter_556_name[sizeof "SourceMACFromVendorClassIDFilter"];
    char parameter_557_name[sizeof "SourceMACFromVendorClassIDFilterExclude"];
    char parameter_558_name[sizeof "DestMACFromVendorClassIDFilter"];
    char parameter_559_name[sizeof "DestMACFromVendorClassIDFilterExclude"];
    char parameter_560_name[sizeof "DestMACFromVendorClassIDMode"];
    char parameter_561_name[sizeof "SourceMACFromClientIDFilter"];
    char parameter_562_name[sizeof "SourceMACFromClientIDFilterExclude"];
    char parameter_563_name[sizeof "DestMACFromClientIDFilter"];
    char parameter_564_name[sizeof "DestMACFromClientIDFilterExclude"];
    char parameter_565_name[sizeof "SourceMACFromUserClassIDFilter"];
    char parameter_566_name[sizeof "SourceMACFromUserClassIDFilterExclude"];
    char parameter_567_name[sizeof "DestMACFromUserClassIDFilter"];
    char parameter_568_name[sizeof "DestMACFromUserClassIDFilterExclude"];
    char parameter_569_name[sizeof "SourceMACFromVendorClassIDMode"];
    char parameter_571_name[sizeof "MarkingKey"];
    char parameter_572_name[sizeof "MarkingEnable"];
    char parameter_573_name[sizeof "MarkingStatus"];
    char parameter_574_name[sizeof "MarkingBridgeReference"];
    char parameter_575_name[sizeof "MarkingInterface"];
    char parameter_576_name[sizeof "VLANIDUntag"];
    char parameter_577_name[sizeof "VLANIDMark"];
    char parameter_578_name[sizeof "EthernetPriorityMark"];
    char parameter_579_name[sizeof "EthernetPriorityOverride"];
    char parameter_580_name[sizeof "VLANIDMarkOverride"];
    char parameter_582_name[sizeof "AvailableInterfaceKey"];
    char parameter_584_name[sizeof "InterfaceReference"];
    char parameter_585_name[sizeof "Config"];
    char parameter_587_name[sizeof "LastChange"];
    char parameter_589_name[sizeof "ServiceNumberOfEntries"];
    char parameter_590_name[sizeof "InstanceName"];
    char parameter_591_name[sizeof "ApplicationProtocol"];
    char parameter_592_name[sizeof "TransportProtocol"];
    char parameter_593_name[sizeof "Domain"];
    char parameter_595_name[sizeof "Target"];
    char parameter_597_name[sizeof "LastUpdate"];
    char parameter_599_name[sizeof "TimeToLive"];
    char parameter_601_name[sizeof "Weight"];
    char parameter_602_name[sizeof "TextRecordNumberOfEntries"];
    char parameter_603_name[sizeof "Key"];
    char parameter_605_name[sizeof "ConnectionNumberOfEntries"];
    char parameter_611_name[sizeof "Resource"];
    char parameter_612_name[sizeof "JabberID"];
    char parameter_614_name[sizeof "LastChangeDate"];
    char parameter_615_name[sizeof "ServerConnectAlgorithm"];
    char parameter_615_default[sizeof "DNS-SRV"];
    char parameter_616_name[sizeof "KeepAliveInterval"];
    char parameter_617_name[sizeof "ServerConnectAttempts"];
    char parameter_618_name[sizeof "ServerRetryInitialInterval"];
    char parameter_619_name[sizeof "ServerRetryIntervalMultiplier"];
    char parameter_620_name[sizeof "ServerRetryMaxInterval"];
    char parameter_620_default[sizeof "30720"];
    char parameter_621_name[sizeof "UseTLS"];
    char parameter_622_name[sizeof "TLSEstablished"];
    char parameter_623_name[sizeof "ServerNumberOfEntries"];
    char parameter_628_name[sizeof "ServerAddress"];
    char parameter_629_default[sizeof "5222"];
    char parameter_630_name[sizeof "ReceivedMessages"];
    char parameter_631_name[sizeof "TransmittedMessages"];
    char parameter_632_name[sizeof "ReceivedErrorMessages"];
    char parameter_633_name[sizeof "TransmittedErrorMessages"];
    char parameter_634_name[sizeof "DownloadTransports"];
    char parameter_634_default[sizeof "HTTP,FTP"];
    char parameter_635_name[sizeof "UploadTransports"];
    char parameter_636_name[sizeof "DiagnosticsState"];
    char parameter_639_name[sizeof "NumberOfRepetitions"];
    char parameter_639_default[sizeof "3"];
    char parameter_640_name[sizeof "Timeout"];
    char parameter_640_default[sizeof "5000"];
    char parameter_641_name[sizeof "DataBlockSize"];
    char parameter_642_name[sizeof "DSCP"];
    char parameter_643_name[sizeof "SuccessCount"];
    char parameter_644_name[sizeof "FailureCount"];
    char parameter_645_name[sizeof "AverageResponseTime"];
    char parameter_646_name[sizeof "MaximumResponseTime"];
    char parameter_647_name[sizeof "MinimumResponseTime"];
    char parameter_651_name[sizeof "NumberOfTries"];
    char parameter_655_name[sizeof "MaxHopCount"];
    char parameter_656_name[sizeof "ResponseTime"];
    char parameter_657_name[sizeof "RouteHopsNumberOfEntries"];
    char parameter_658_name[sizeof "HopHost"];
    char parameter_659_name[sizeof "HopHostAddress"];
    char parameter_660_name[sizeof "HopErrorCode"];
    char parameter_661_name[sizeof "HopRTTimes"];
    char parameter_664_name[sizeof "DownloadURL"];
    char parameter_666_name[sizeof "EthernetPriority"];
    char parameter_667_name[sizeof "ROMTime"];
    char parameter_668_name[sizeof "BOMTime"];
    char parameter_669_name[sizeof "EOMTime"];
    char parameter_670_name[sizeof "TestBytesReceived"];
    char parameter_672_name[sizeof "TCPOpenRequestTime"];
    char parameter_673_name[sizeof "TCPOpenResponseTime"];
    char parameter_676_name[sizeof "UploadURL"];
    char parameter_679_name[sizeof "TestFileLength"];
    char parameter_689_name[sizeof "UDPPort"];
    char parameter_689_default[sizeof "7"];
    char parameter_690_name[sizeof "EchoPlusEnabled"];
    char parameter_691_name[sizeof "EchoPlusSupported"];
    char parameter_693_name[sizeof "PacketsResponded"];
    char parameter_695_name[sizeof "BytesResponded"];
    char parameter_696_name[sizeof "TimeFirstPacketReceived"];
    char parameter_697_name[sizeof "TimeLastPacketReceived"];
    char parameter_701_name[sizeof "DNSServer"];
    char parameter_705_name[sizeof "ResultNumberOfEntries"];
    char parameter_707_name[sizeof "AnswerType"];
    char parameter_708_name[sizeof "HostNameReturned"];
    char parameter_709_name[sizeof "IPAddresses"];
    char parameter_710_name[sizeof "DNSServerIP"];
    char parameter_713_name[sizeof "Results"];
    char syntax_11_units[sizeof "kilobytes"];
    char syntax_12_units[sizeof "percent"];
    char syntax_14_units[sizeof "milliseconds"];
    char syntax_16_units[sizeof "bytes"];
    char syntax_30_units[sizeof "seconds"];
    char syntax_67_units[sizeof "pixels"];
    char range_item_0_maxInclusive[sizeof "100"];
    char range_item_1_maxInclusive[sizeof "99"];
    char range_item_3_maxInclusive[sizeof "65535"];
    char range_item_7_minInclusive[sizeof "10"];
    char range_item_8_maxInclusive[sizeof "10000"];
    char range_item_10_maxInclusive[sizeof "4095"];
    char range_item_12_maxInclusive[sizeof "1540"];
    char range_item_13_maxInclusive[sizeof "254"];
    char range_item_14_maxInclusive[sizeof "4094"];
    char range_item_18_maxInclusive[sizeof "2147483647"];
    char range_item_20_maxInclusive[sizeof "65507"];
    char range_item_21_maxInclusive[sizeof "63"];
    char range_item_25_maxInclusive[sizeof "256"];
    char enumeration_item_0_value[sizeof "Running"];
    char enumeration_item_1_value[sizeof "Sleeping"];
    char enumeration_item_2_value[sizeof "Stopped"];
    char enumeration_item_3_value[sizeof "Idle"];
    char enumeration_item_4_value[sizeof "Uninterruptible"];
    char enumeration_item_5_value[sizeof "Zombie"];
    char enumeration_item_6_value[sizeof "Tahoe"];
    char enumeration_item_7_value[sizeof "Reno"];
    char enumeration_item_8_value[sizeof "New Reno"];
    char enumeration_item_9_value[sizeof "Vegas"];
    char enumeration_item_10_value[sizeof "arm"];
    char enumeration_item_11_value[sizeof "i386"];
    char enumeration_item_12_value[sizeof "m68010"];
    char enumeration_item_13_value[sizeof "m68k"];
    char enumeration_item_14_value[sizeof "mipseb"];
    char enumeration_item_15_value[sizeof "mipsel"];
    char enumeration_item_16_value[sizeof "powerpc"];
    char enumeration_item_17_value[sizeof "sh3eb"];
    char enumeration_item_18_value[sizeof "sh3el"];
    char enumeration_item_19_value[sizeof "x86_64"];
    char enumeration_item_20_value[sizeof "GPS"];
    char enumeration_item_21_value[sizeof "AGPS"];
    char enumeration_item_22_value[sizeof "Manual"];
    char enumeration_item_26_value[sizeof "OMA-DM"];
    char enumeration_item_27_value[sizeof "SNMP"];
    char enumeration_item_28_value[sizeof "UPnP"];
    char enumeration_item_29_value[sizeof "HELD"];
    char enumeration_item_30_value[sizeof "DHCPv4"];
    char enumeration_item_31_value[sizeof "DHCPv6"];
    char enumeration_item_32_value[sizeof "LLDP-MED"];
    char enumeration_item_33_value[sizeof "MLP"];
    char enumeration_item_36_value[sizeof "InstanceAlias"];
    char enumeration_item_37_value[sizeof "HTTP"];
    char enumeration_item_38_value[sizeof "STUN"];
    char enumeration_item_40_value[sizeof "GZIP"];
    char enumeration_item_41_value[sizeof "Compress"];
    char enumeration_item_42_value[sizeof "Deflate"];
    char enumeration_item_44_value[sizeof "Upload"];
    char enumeration_item_45_value[sizeof "Download"];
    char enumeration_item_47_value[sizeof "Success"];
    char enumeration_item_48_value[sizeof "Failure"];
    char enumeration_item_50_value[sizeof "Install"];
    char enumeration_item_51_value[sizeof "Update"];
    char enumeration_item_52_value[sizeof "Uninstall"];
    char enumeration_item_53_value[sizeof "9001"];
    char enumeration_item_54_value[sizeof "9003"];
    char enumeration_item_55_value[sizeof "9012"];
    char enumeration_item_56_value[sizeof "9013"];
    char enumeration_item_57_value[sizeof "9015"];
    char enumeration_item_58_value[sizeof "9016"];
    char enumeration_item_59_value[sizeof "9017"];
    char enumeration_item_60_value[sizeof "9018"];
    char enumeration_item_61_value[sizeof "9022"];
    char enumeration_item_62_value[sizeof "9023"];
    char enumeration_item_63_value[sizeof "9024"];
    char enumeration_item_64_value[sizeof "9025"];
    char enumeration_item_65_value[sizeof "9026"];
    char enumeration_item_66_value[sizeof "9027"];
    char enumeration_item_67_value[sizeof "9028"];
    char enumeration_item_68_value[sizeof "9029"];
    char enumeration_item_69_value[sizeof "9030"];
    char enumeration_item_70_value[sizeof "9031"];
    char enumeration_item_71_value[sizeof "9032"];
    char enumeration_item_72_value[sizeof "Z-Wave"];
    char enumeration_item_73_value[sizeof "ZigBee"];
    char enumeration_item_74_value[sizeof "UPnP-DM"];
    char enumeration_item_75_value[sizeof "ETSI-M2M"];
    char enumeration_item_80_value[sizeof "Pending"];
    char enumeration_item_81_value[sizeof "Retrying"];
    char enumeration_item_83_value[sizeof "Error"];
    char enumeration_item_85_value[sizeof "Unsynchronized"];
    char enumeration_item_86_value[sizeof "Synchronized"];
    char enumeration_item_87_value[sizeof "Error_FailedToSynchronize"];
    char enumeration_item_90_value[sizeof "HTTPS"];
    char enumeration_item_92_value[sizeof "Enabled"];
    char enumeration_item_94_value[sizeof "Default"];
    char enumeration_item_95_value[sizeof "Network"];
    char enumeration_item_98_value[sizeof "UseAllocatedSubnet"];
    char enumeration_item_99_value[sizeof "Passthrough"];
    char enumeration_item_102_value[sizeof "AutoIP"];
    char enumeration_item_104_value[sizeof "Prefix"];
    char enumeration_item_105_value[sizeof "Suffix"];
    char enumeration_item_106_value[sizeof "Substring"];
    char enumeration_item_109_value[sizeof "Up"];
    char enumeration_item_118_value[sizeof "Half"];
    char enumeration_item_119_value[sizeof "Full"];
    char enumeration_item_122_value[sizeof "USB"];
    char enumeration_item_123_value[sizeof "802.11"];
    char enumeration_item_124_value[sizeof "HomePNA"];
    char enumeration_item_125_value[sizeof "HomePlug"];
    char enumeration_item_126_value[sizeof "MoCA"];
    char enumeration_item_128_value[sizeof "DSL"];
    char enumeration_item_130_value[sizeof "POTS"];
    char enumeration_item_132_value[sizeof "Down"];
    char enumeration_item_133_value[sizeof "Initializing"];
    char enumeration_item_143_value[sizeof "Connecting"];
    char enumeration_item_144_value[sizeof "Connected"];
    char enumeration_item_145_value[sizeof "PendingDisconnect"];
    char enumeration_item_146_value[sizeof "Disconneting"];
    char enumeration_item_147_value[sizeof "Disconnecting"];
    char enumeration_item_148_value[sizeof "Disconnected"];
    char enumeration_item_151_value[sizeof "IP_Bridged"];
    char enumeration_item_153_value[sizeof "ERROR_COMMAND_ABORTED"];
    char enumeration_item_154_value[sizeof "ERROR_NOT_ENABLED_FOR_INTERNET"];
    char enumeration_item_155_value[sizeof "ERROR_USER_DISCONNECT"];
    char enumeration_item_156_value[sizeof "ERROR_ISP_DISCONNECT"];
    char enumeration_item_157_value[sizeof "ERROR_IDLE_DISCONNECT"];
    char enumeration_item_158_value[sizeof "ERROR_FORCED_DISCONNECT"];
    char enumeration_item_159_value[sizeof "ERROR_NO_CARRIER"];
    char enumeration_item_160_value[sizeof "ERROR_IP_CONFIGURATION"];
    char enumeration_item_161_value[sizeof "ERROR_UNKNOWN"];
    char enumeration_item_165_value[sizeof "AlwaysOn"];
    char enumeration_item_168_value[sizeof "RIPv1"];
    char enumeration_item_169_value[sizeof "RIPv2"];
    char enumeration_item_170_value[sizeof "OSPF"];
    char enumeration_item_175_value[sizeof "Authenticating"];
    char enumeration_item_182_value[sizeof "DHCP_Spoofed"];
    char enumeration_item_183_value[sizeof "PPPoE_Bridged"];
    char enumeration_item_184_value[sizeof "PPPoE_Relay"];
    char enumeration_item_185_value[sizeof "PPTP_Relay"];
    char enumeration_item_186_value[sizeof "L2TP_Relay"];
    char enumeration_item_188_value[sizeof "ERROR_ISP_TIME_OUT"];
    char enumeration_item_191_value[sizeof "ERROR_BAD_PHONE_NUMBER"];
    char enumeration_item_196_value[sizeof "ERROR_SERVER_OUT_OF_RESOURCES"];
    char enumeration_item_197_value[sizeof "ERROR_RESTRICTED_LOGON_HOURS"];
    char enumeration_item_198_value[sizeof "ERROR_ACCOUNT_DISABLED"];
    char enumeration_item_199_value[sizeof "ERROR_ACCOUNT_EXPIRED"];
    char enumeration_item_200_value[sizeof "ERROR_PASSWORD_EXPIRED"];
    char enumeration_item_201_value[sizeof "ERROR_AUTHENTICATION_FAILURE"];
    char enumeration_item_202_value[sizeof "ERROR_NO_DIALTONE"];
    char enumeration_item_204_value[sizeof "ERROR_NO_ANSWER"];
    char enumeration_item_205_value[sizeof "ERROR_LINE_BUSY"];
    char enumeration_item_206_value[sizeof "ERROR_UNSUPPORTED_BITSPERSECOND"];
    char enumeration_item_207_value[sizeof "ERROR_TOO_MANY_LINE_ERRORS"];
    char enumeration_item_211_value[sizeof "MPPE"];
    char enumeration_item_213_value[sizeof "Van Jacobsen"];
    char enumeration_item_214_value[sizeof "STAC LZS"];
    char enumeration_item_215_value[sizeof "PAP"];
    char enumeration_item_217_value[sizeof "MS-CHAP"];
    char enumeration_item_218_value[sizeof "PPPoA"];
    char enumeration_item_220_value[sizeof "L2TP"];
    char enumeration_item_221_value[sizeof "PPTP"];
    char enumeration_item_223_value[sizeof "802.1Q"];
    char enumeration_item_225_value[sizeof "Blocking"];
    char enumeration_item_226_value[sizeof "Listening"];
    char enumeration_item_227_value[sizeof "Learning"];
    char enumeration_item_229_value[sizeof "Broken"];
    char enumeration_item_232_value[sizeof "AdmitOnlyPrioUntagged"];
    char enumeration_item_233_value[sizeof "LANInterface"];
    char enumeration_item_234_value[sizeof "WANInterface"];
    char enumeration_item_235_value[sizeof "LANRouterConnection"];
    char enumeration_item_236_value[sizeof "WANRouterConnection"];
    char enumeration_item_237_value[sizeof "High"];
    char enumeration_item_238_value[sizeof "Low"];
    char enumeration_item_240_value[sizeof "LeaseActive"];
    char enumeration_item_241_value[sizeof "GoodbyeReceived"];
    char enumeration_item_242_value[sizeof "LeaseExpired"];
    char enumeration_item_245_value[sizeof "Unknown"];
    char enumeration_item_246_value[sizeof "Dormant"];
    char enumeration_item_248_value[sizeof "ServerNotPresent"];
    char enumeration_item_249_value[sizeof "Error_Misconfigured"];
    char enumeration_item_250_value[sizeof "Error_AuthenticationFailure"];
    char enumeration_item_253_value[sizeof "ServerTable"];
    char enumeration_item_255_value[sizeof "FTP"];
    char enumeration_item_257_value[sizeof "Requested"];
    char enumeration_item_258_value[sizeof "Complete"];
    char enumeration_item_259_value[sizeof "Error_CannotResolveHostName"];
    char enumeration_item_260_value[sizeof "Error_Internal"];
    char enumeration_item_261_value[sizeof "Error_Other"];
    char enumeration_item_266_value[sizeof "Error_MaxHopCountExceeded"];
    char enumeration_item_269_value[sizeof "Completed"];
    char enumeration_item_270_value[sizeof "Error_InitConnectionFailed"];
    char enumeration_item_271_value[sizeof "Error_NoResponse"];
    char enumeration_item_272_value[sizeof "Error_TransferFailed"];
    char enumeration_item_273_value[sizeof "Error_PasswordRequestFailed"];
    char enumeration_item_274_value[sizeof "Error_LoginFailed"];
    char enumeration_item_275_value[sizeof "Error_NoTransferMode"];
    char enumeration_item_276_value[sizeof "Error_NoPASV"];
    char enumeration_item_277_value[sizeof "Error_IncorrectSize"];
    char enumeration_item_278_value[sizeof "Error_Timeout"];
    char enumeration_item_288_value[sizeof "Error_NoCWD"];
    char enumeration_item_289_value[sizeof "Error_NoSTOR"];
    char enumeration_item_290_value[sizeof "Error_NoTransferComplete"];
    char enumeration_item_294_value[sizeof "Error_DNSServerNotResolved"];
    char enumeration_item_298_value[sizeof "Error_DNSServerNotAvailable"];
    char enumeration_item_299_value[sizeof "Error_HostNameNotResolved"];
    char enumeration_item_303_value[sizeof "Authoritative"];
    char enumeration_item_304_value[sizeof "NonAuthoritative"];
    char pattern_item_0_value[sizeof "[0-9A-F]{6}"];
    char pattern_item_1_value[sizeof "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"];
    char pattern_item_2_value[sizeof "1 Firmware Upgrade Image"];
    char pattern_item_3_value[sizeof "2 Web Content"];
    char pattern_item_4_value[sizeof "3 Vendor Configuration File"];
    char pattern_item_5_value[sizeof "4 Vendor Log File"];
    char pattern_item_6_value[sizeof "X [0-9A-F]{6} .*"];
    char pattern_item_8_value[sizeof "([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"];
    char reference_item_0_targetParent[sizeof ".XMPP.Connection."];
    char reference_item_3_targetParent[sizeof "InternetGatewayDevice.LANDevice.{i}.Hosts.Host."];
    char reference_item_5_targetParent[sizeof ".DeviceInfo.SupportedDataModel."];
    char reference_item_6_targetParent[sizeof ".LANDevice.{i}.Hosts.Host."];
    char reference_item_9_targetParent[sizeof ".LANDevice.{i}.Hosts.Host. .Hosts.Host."];
    char handler_0_name[sizeof "device_info"];
    char handler_1_name[sizeof "vendor_config_file"];
    char handler_2_name[sizeof "memory_status"];
    char handler_3_name[sizeof "process_status"];
    char handler_4_name[sizeof "process"];
    char handler_5_name[sizeof "supported_data_model"];
    char handler_6_name[sizeof "vendor_log_file"];
    char handler_7_name[sizeof "time"];
    char handler_8_name[sizeof "layer3"];
    char handler_9_name[sizeof "layer3_forwarding"];
    char handler_10_name[sizeof "lan_device"];
    char handler_11_name[sizeof "lan_host_config"];
    char handler_12_name[sizeof "lan_ip_interface"];
    char handler_13_name[sizeof "lan_ethernet_interface"];
    char handler_14_name[sizeof "lan_ethernet_interface_stats"];
    char handler_15_name[sizeof "lan_hosts_host"];
    char handler_16_name[sizeof "wan_device"];
    char handler_17_name[sizeof "wan_common_interface"];
    char handler_18_name[sizeof "wan_active_connection"];
    char handler_19_name[sizeof "wan_ethernet_interface"];
    char handler_20_name[sizeof "wan_ethernet_interface_stats"];
    char handler_21_name[sizeof "wan_connection_device"];
    char handler_22_name[sizeof "wan_ethernet_link"];
    char handler_23_name[sizeof "wan_ip_connection"];
    char handler_24_name[sizeof "wan_ip_connection_stats"];
    char handler_25_name[sizeof "xmpp_connection"];
    char handler_26_name[sizeof "xmpp_stats"];
    char handler_27_name[sizeof "ip_ping"];
    char handler_28_name[sizeof "trace_route"];
    char handler_29_name[sizeof "route_hop"];
    char handler_30_name[sizeof "download_test"];
    char handler_31_name[sizeof "upload_test"];
    char handler_32_name[sizeof "echo_server"];
    char handler_33_name[sizeof "ns_lookup"];
    char handler_34_name[sizeof "ns_lookup_result"];
};

static const struct strings strings = {
    "",
    "InternetGatewayDevice",
    "Services",
    "DeviceInfo",
    "VendorConfigFile",
    "MemoryStatus",
    "ProcessStatus",
    "Process",
    "NetworkProperties",
    "SupportedDataModel",
    "Processor",
    "VendorLogFile",
    "Location",
    "DeviceConfig",
    "ManagementServer",
    "ManageableDevice",
    "AutonomousTransferCompletePolicy",
    "DUStateChangeComplPolicy",
    "EmbeddedDevice",
    "VirtualDevice",
    "StandbyPolicy",
    "InformParameter",
    "Time",
    "UserInterface",
    "RemoteAccess",
    "LocalDisplay",
    "User",
    "Layer3Forwarding",
    "Forwarding",
    "LANConfigSecurity",
    "LANInterfaces",
    "LANEthernetInterfaceConfig",
    "LANDevice",
    "LANHostConfigManagement",
    "IPInterface",
    "DHCPStaticAddress",
    "DHCPOption",
    "DHCPConditionalServingPool",
    "Stats",
    "Hosts",
    "Host",
    "WANDevice",
    "WANCommonInterfaceConfig",
    "Connection",
    "WANEthernetInterfaceConfig",
    "WANConnectionDevice",
    "WANEthernetLinkConfig",
    "WANIPConnection",
    "DHCPClient",
    "SentDHCPOption",
    "ReqDHCPOption",
    "PortMapping",
    "WANPPPConnection",
    "Layer2Bridging",
    "Bridge",
    "Port",
    "VLAN",
    "Filter",
    "Marking",
    "AvailableInterface",
    "Firewall",
    "DNS",
    "SD",
    "Service",
    "TextRecord",
    "XMPP",
    "Server",
    "Capabilities",
    "PerformanceDiagnostic",
    "IPPingDiagnostics",
    "TraceRouteDiagnostics",
    "RouteHops",
    "DownloadDiagnostics",
    "UploadDiagnostics",
    "UDPEchoConfig",
    "NSLookupDiagnostics",
    "Result",
    "SelfTestDiagnostics",
    "DeviceSummary",
    "InternetGatewayDevice:1.14[](Baseline:2, EthernetLAN:2, EthernetWAN:1, MemoryStatus:1, ProcessStatus:1, SupportedDataModel:2)",
    "LANDeviceNumberOfEntries",
    "WANDeviceNumberOfEntries",
    "UserNumberOfEntries",
    "SmartCardReaderNumberOfEntries",
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
    "ModemFirmwareVersion",
    "EnabledOptions",
    "AdditionalHardwareVersion",
    "AdditionalSoftwareVersion",
    "SpecVersion",
    "1.0",
    "ProvisioningCode",
    "UpTime",
    "FirstUseDate",
    "DeviceLog",
    "VendorConfigFileNumberOfEntries",
    "SupportedDataModelNumberOfEntries",
    "ProcessorNumberOfEntries",
    "VendorLogFileNumberOfEntries",
    "LocationNumberOfEntries",
    "Alias",
    "Name",
    "Version",
    "Date",
    "Total",
    "Free",
    "CPUUsage",
    "ProcessNumberOfEntries",
    "PID",
    "Command",
    "Size",
    "Priority",
    "CPUTime",
    "State",
    "MaxTCPWindowSize",
    "TCPImplementation",
    "URL",
    "UUID",
    "URN",
    "Features",
    "Architecture",
    "MaximumSize",
    "Persistent",
    "Source",
    "External",
    "AcquiredTime",
    "ExternalSource",
    "ExternalProtocol",
    "CWMP",
    "DataObject",
    "PersistentData",
    "ConfigFile",
    "EnableCWMP",
    "true",
    "Username",
    "Password",
    "PeriodicInformEnable",
    "false",
    "PeriodicInformInterval",
    "600",
    "PeriodicInformTime",
    "0001-01-01T00:00:00Z",
    "ParameterKey",
    "ConnectionRequestURL",
    "ConnectionRequestUsername",
    "ConnectionRequestPassword",
    "UpgradesManaged",
    "KickURL",
    "DownloadProgressURL",
    "DefaultActiveNotificationThrottle",
    "0",
    "UDPConnectionRequestAddress",
    "UDPConnectionRequestAddressNotificationLimit",
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
    "ManageableDeviceNumberOfEntries",
    "ManageableDeviceNotificationLimit",
    "EmbeddedDeviceNumberOfEntries",
    "VirtualDeviceNumberOfEntries",
    "InstanceMode",
    "InstanceNumber",
    "AutoCreateInstances",
    "CWMPRetryMinimumWaitInterval",
    "5",
    "CWMPRetryIntervalMultiplier",
    "2000",
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
    "UDPLightweightNotificationHost",
    "UDPLightweightNotificationPort",
    "7547",
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
    "Enable",
    "TransferTypeFilter",
    "Both",
    "ResultTypeFilter",
    "FileTypeFilter",
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
    "-1",
    "MaxMissedPeriodic",
    "NotifyMissedScheduled",
    "NetworkAwarenessCapable",
    "SelfTimerCapable",
    "CRAwarenessRequested",
    "PeriodicAwarenessRequested",
    "ScheduledAwarenessRequested",
    "ParameterName",
    "EventList",
    "NTPServer1",
    "NTPServer2",
    "NTPServer3",
    "NTPServer4",
    "NTPServer5",
    "CurrentLocalTime",
    "LocalTimeZoneName",
    "Status",
    "UserDatabaseSupported",
    "PasswordRequired",
    "PasswordUserSelectable",
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
    "BackgroundColor",
    "ButtonColor",
    "ButtonTextColor",
    "AutoUpdateServer",
    "UserUpdateServer",
    "ExampleLogin",
    "ExamplePassword",
    "AvailableLanguages",
    "SharedPassword",
    "CurrentLanguage",
    "443",
    "SupportedProtocols",
    "Protocol",
    "Movable",
    "Resizable",
    "PosX",
    "PosY",
    "Width",
    "Height",
    "DisplayWidth",
    "DisplayHeight",
    "RemoteAccessCapable",
    "Language",
    "DefaultConnectionService",
    "ForwardNumberOfEntries",
    "StaticRoute",
    "Type",
    "DestIPAddress",
    "DestSubnetMask",
    "SourceIPAddress",
    "SourceSubnetMask",
    "GatewayIPAddress",
    "Interface",
    "ForwardingMetric",
    "MTU",
    "1500",
    "ForwardingPolicy",
    "ConfigPassword",
    "LANEthernetInterfaceNumberOfEntries",
    "LANUSBInterfaceNumberOfEntries",
    "LANWLANConfigurationNumberOfEntries",
    "MACAddress",
    "DHCPServerConfigurable",
    "DHCPServerEnable",
    "DHCPRelay",
    "MinAddress",
    "MaxAddress",
    "ReservedAddresses",
    "SubnetMask",
    "DNSServers",
    "DomainName",
    "IPRouters",
    "DHCPLeaseTime",
    "86400",
    "UseAllocatedWAN",
    "Normal",
    "AssociatedConnection",
    "PassthroughLease",
    "PassthroughMACAddress",
    "AllowedMACAddresses",
    "IPInterfaceNumberOfEntries",
    "DHCPStaticAddressNumberOfEntries",
    "DHCPOptionNumberOfEntries",
    "DHCPConditionalPoolNumberOfEntries",
    "IPInterfaceIPAddress",
    "IPInterfaceSubnetMask",
    "IPInterfaceAddressingType",
    "DHCP",
    "Chaddr",
    "Yiaddr",
    "Tag",
    "1",
    "Value",
    "PoolOrder",
    "SourceInterface",
    "VendorClassID",
    "VendorClassIDExclude",
    "VendorClassIDMode",
    "Exact",
    "ClientID",
    "ClientIDExclude",
    "UserClassID",
    "UserClassIDExclude",
    "ChaddrMask",
    "ChaddrExclude",
    "LocallyServed",
    "DHCPServerIPAddress",
    "NoLink",
    "MACAddressControlEnabled",
    "MaxBitRate",
    "Auto",
    "DuplexMode",
    "BytesSent",
    "BytesReceived",
    "PacketsSent",
    "PacketsReceived",
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
    "HostNumberOfEntries",
    "IPAddress",
    "AddressSource",
    "Static",
    "LeaseTimeRemaining",
    "Layer2Interface",
    "HostName",
    "InterfaceType",
    "Other",
    "Active",
    "WANConnectionNumberOfEntries",
    "EnabledForInternet",
    "WANAccessType",
    "Ethernet",
    "Layer1UpstreamMaxBitRate",
    "Layer1DownstreamMaxBitRate",
    "PhysicalLinkStatus",
    "Unavailable",
    "WANAccessProvider",
    "TotalBytesSent",
    "TotalBytesReceived",
    "TotalPacketsSent",
    "TotalPacketsReceived",
    "MaximumActiveConnections",
    "NumberOfActiveConnections",
    "ActiveConnectionDeviceContainer",
    "ActiveConnectionServiceID",
    "1000",
    "ShapingRate",
    "ShapingBurstSize",
    "WANIPConnectionNumberOfEntries",
    "WANPPPConnectionNumberOfEntries",
    "EthernetLinkStatus",
    "Reset",
    "ConnectionStatus",
    "Unconfigured",
    "PossibleConnectionTypes",
    "IP_Routed",
    "ConnectionType",
    "Uptime",
    "LastConnectionError",
    "ERROR_NONE",
    "AutoDisconnectTime",
    "IdleDisconnectTime",
    "WarnDisconnectDelay",
    "RSIPAvailable",
    "NATEnabled",
    "AddressingType",
    "ExternalIPAddress",
    "DefaultGateway",
    "DNSEnabled",
    "DNSOverrideAllowed",
    "MaxMTUSize",
    "MACAddressOverride",
    "ConnectionTrigger",
    "OnDemand",
    "RouteProtocolRx",
    "Off",
    "PortMappingNumberOfEntries",
    "SentDHCPOptionNumberOfEntries",
    "ReqDHCPOptionNumberOfEntries",
    "Order",
    "PortMappingEnabled",
    "PortMappingLeaseDuration",
    "RemoteHost",
    "ExternalPort",
    "InternalPort",
    "PortMappingProtocol",
    "TCP",
    "InternalClient",
    "PortMappingDescription",
    "ExternalPortEndRange",
    "EthernetBytesSent",
    "EthernetBytesReceived",
    "EthernetPacketsSent",
    "EthernetPacketsReceived",
    "EthernetErrorsSent",
    "EthernetErrorsReceived",
    "EthernetUnicastPacketsSent",
    "EthernetUnicastPacketsReceived",
    "EthernetDiscardPacketsSent",
    "EthernetDiscardPacketsReceived",
    "EthernetMulticastPacketsSent",
    "EthernetMulticastPacketsReceived",
    "EthernetBroadcastPacketsSent",
    "EthernetBroadcastPacketsReceived",
    "EthernetUnknownProtoPacketsReceived",
    "PPPoESessionID",
    "PPPEncryptionProtocol",
    "None",
    "PPPCompressionProtocol",
    "PPPAuthenticationProtocol",
    "CHAP",
    "RemoteIPAddress",
    "MaxMRUSize",
    "1492",
    "CurrentMRUSize",
    "TransportType",
    "PPPoE",
    "PPPoEACName",
    "PPPoEServiceName",
    "PPPLCPEcho",
    "PPPLCPEchoRetry",
    "MaxBridgeEntries",
    "16",
    "MaxDBridgeEntries",
    "MaxFilterEntries",
    "64",
    "MaxMarkingEntries",
    "BridgeNumberOfEntries",
    "FilterNumberOfEntries",
    "MarkingNumberOfEntries",
    "AvailableInterfaceNumberOfEntries",
    "MaxQBridgeEntries",
    "MaxVLANEntries",
    "BridgeKey",
    "BridgeStandard",
    "802.1D",
    "BridgeEnable",
    "BridgeStatus",
    "BridgeName",
    "VLANID",
    "PortNumberOfEntries",
    "VLANNumberOfEntries",
    "PortEnable",
    "PortInterface",
    "PortState",
    "PVID",
    "AcceptableFrameTypes",
    "AdmitAll",
    "IngressFiltering",
    "VLANEnable",
    "VLANName",
    "FilterKey",
    "FilterEnable",
    "FilterStatus",
    "FilterBridgeReference",
    "ExclusivityOrder",
    "FilterInterface",
    "VLANIDFilter",
    "AdmitOnlyVLANTagged",
    "EthertypeFilterList",
    "EthertypeFilterExclude",
    "SourceMACAddressFilterList",
    "SourceMACAddressFilterExclude",
    "DestMACAddressFilterList",
    "DestMACAddressFilterExclude",
    "SourceMACFromVendorClassIDFilter",
    "SourceMACFromVendorClassIDFilterExclude",
    "DestMACFromVendorClassIDFilter",
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
    "SourceMACFromVendorClassIDMode",
    "MarkingKey",
    "MarkingEnable",
    "MarkingStatus",
    "MarkingBridgeReference",
    "MarkingInterface",
    "VLANIDUntag",
    "VLANIDMark",
    "EthernetPriorityMark",
    "EthernetPriorityOverride",
    "VLANIDMarkOverride",
    "AvailableInterfaceKey",
    "InterfaceReference",
    "Config",
    "LastChange",
    "ServiceNumberOfEntries",
    "InstanceName",
    "ApplicationProtocol",
    "TransportProtocol",
    "Domain",
    "Target",
    "LastUpdate",
    "TimeToLive",
    "Weight",
    "TextRecordNumberOfEntries",
    "Key",
    "ConnectionNumberOfEntries",
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
    "ServerNumberOfEntries",
    "ServerAddress",
    "5222",
    "ReceivedMessages",
    "TransmittedMessages",
    "ReceivedErrorMessages",
    "TransmittedErrorMessages",
    "DownloadTransports",
    "HTTP,FTP",
    "UploadTransports",
    "DiagnosticsState",
    "NumberOfRepetitions",
    "3",
    "Timeout",
    "5000",
    "DataBlockSize",
    "DSCP",
    "SuccessCount",
    "FailureCount",
    "AverageResponseTime",
    "MaximumResponseTime",
    "MinimumResponseTime",
    "NumberOfTries",
    "MaxHopCount",
    "ResponseTime",
    "RouteHopsNumberOfEntries",
    "HopHost",
    "HopHostAddress",
    "HopErrorCode",
    "HopRTTimes",
    "DownloadURL",
    "EthernetPriority",
    "ROMTime",
    "BOMTime",
    "EOMTime",
    "TestBytesReceived",
    "TCPOpenRequestTime",
    "TCPOpenResponseTime",
    "UploadURL",
    "TestFileLength",
    "UDPPort",
    "7",
    "EchoPlusEnabled",
    "EchoPlusSupported",
    "PacketsResponded",
    "BytesResponded",
    "TimeFirstPacketReceived",
    "TimeLastPacketReceived",
    "DNSServer",
    "ResultNumberOfEntries",
    "AnswerType",
    "HostNameReturned",
    "IPAddresses",
    "DNSServerIP",
    "Results",
    "kilobytes",
    "percent",
    "milliseconds",
    "bytes",
    "seconds",
    "pixels",
    "100",
    "99",
    "65535",
    "10",
    "10000",
    "4095",
    "1540",
    "254",
    "4094",
    "2147483647",
    "65507",
    "63",
    "256",
    "Running",
    "Sleeping",
    "Stopped",
    "Idle",
    "Uninterruptible",
    "Zombie",
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
    "GPS",
    "AGPS",
    "Manual",
    "OMA-DM",
    "SNMP",
    "UPnP",
    "HELD",
    "DHCPv4",
    "DHCPv6",
    "LLDP-MED",
    "MLP",
    "InstanceAlias",
    "HTTP",
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
    "Pending",
    "Retrying",
    "Error",
    "Unsynchronized",
    "Synchronized",
    "Error_FailedToSynchronize",
    "HTTPS",
    "Enabled",
    "Default",
    "Network",
    "UseAllocatedSubnet",
    "Passthrough",
    "AutoIP",
    "Prefix",
    "Suffix",
    "Substring",
    "Up",
    "Half",
    "Full",
    "USB",
    "802.11",
    "HomePNA",
    "HomePlug",
    "MoCA",
    "DSL",
    "POTS",
    "Down",
    "Initializing",
    "Connecting",
    "Connected",
    "PendingDisconnect",
    "Disconneting",
    "Disconnecting",
    "Disconnected",
    "IP_Bridged",
    "ERROR_COMMAND_ABORTED",
    "ERROR_NOT_ENABLED_FOR_INTERNET",
    "ERROR_USER_DISCONNECT",
    "ERROR_ISP_DISCONNECT",
    "ERROR_IDLE_DISCONNECT",
    "ERROR_FORCED_DISCONNECT",
    "ERROR_NO_CARRIER",
    "ERROR_IP_CONFIGURATION",
    "ERROR_UNKNOWN",
    "AlwaysOn",
    "RIPv1",
    "RIPv2",
    "OSPF",
    "Authenticating",
    "DHCP_Spoofed",
    "PPPoE_Bridged",
    "PPPoE_Relay",
    "PPTP_Relay",
    "L2TP_Relay",
    "ERROR_ISP_TIME_OUT",
    "ERROR_BAD_PHONE_NUMBER",
    "ERROR_SERVER_OUT_OF_RESOURCES",
    "ERROR_RESTRICTED_LOGON_HOURS",
    "ERROR_ACCOUNT_DISABLED",
    "ERROR_ACCOUNT_EXPIRED",
    "ERROR_PASSWORD_EXPIRED",
    "ERROR_AUTHENTICATION_FAILURE",
    "ERROR_NO_DIALTONE",
    "ERROR_NO_ANSWER",
    "ERROR_LINE_BUSY",
    "ERROR_UNSUPPORTED_BITSPERSECOND",
    "ERROR_TOO_MANY_LINE_ERRORS",
    "MPPE",
    "Van Jacobsen",
    "STAC LZS",
    "PAP",
    "MS-CHAP",
    "PPPoA",
    "L2TP",
    "PPTP",
    "802.1Q",
    "Blocking",
    "Listening",
    "Learning",
    "Broken",
    "AdmitOnlyPrioUntagged",
    "LANInterface",
    "WANInterface",
    "LANRouterConnection",
    "WANRouterConnection",
    "High",
    "Low",
    "LeaseActive",
    "GoodbyeReceived",
    "LeaseExpired",
    "Unknown",
    "Dormant",
    "ServerNotPresent",
    "Error_Misconfigured",
    "Error_AuthenticationFailure",
    "ServerTable",
    "FTP",
    "Requested",
    "Complete",
    "Error_CannotResolveHostName",
    "Error_Internal",
    "Error_Other",
    "Error_MaxHopCountExceeded",
    "Completed",
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
    "Error_DNSServerNotResolved",
    "Error_DNSServerNotAvailable",
    "Error_HostNameNotResolved",
    "Authoritative",
    "NonAuthoritative",
    "[0-9A-F]{6}",
    "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "1 Firmware Upgrade Image",
    "2 Web Content",
    "3 Vendor Configuration File",
    "4 Vendor Log File",
    "X [0-9A-F]{6} .*",
    "([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])",
    ".XMPP.Connection.",
    "InternetGatewayDevice.LANDevice.{i}.Hosts.Host.",
    ".DeviceInfo.SupportedDataModel.",
    ".LANDevice.{i}.Hosts.Host.",
    ".LANDevice.{i}.Hosts.Host. .Hosts.Host.",
    "device_info",
    "vendor_config_file",
    "memory_status",
    "process_status",
    "process",
    "supported_data_model",
    "vendor_log_file",
    "time",
    "layer3",
    "layer3_forwarding",
    "lan_device",
    "lan_host_config",
    "lan_ip_interface",
    "lan_ethernet_interface",
    "lan_ethernet_interface_stats",
    "lan_hosts_host",
    "wan_device",
    "wan_common_interface",
    "wan_active_connection",
    "wan_ethernet_interface",
    "wan_ethernet_interface_stats",
    "wan_connection_device",
    "wan_ethernet_link",
    "wan_ip_connection",
    "wan_ip_connection_stats",
    "xmpp_connection",
    "xmpp_stats",
    "ip_ping",
    "trace_route",
    "route_hop",
    "download_test",
    "upload_test",
    "echo_server",
    "ns_lookup",
    "ns_lookup_result",
};

#define S(member) ((uint32_t)offsetof(struct strings, member))

static const struct schema_object objects[] = {
    /* InternetGatewayDevice. */
    {S(object_0_name), SCHEMA_NONE, 86, 0, 5, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_internet_gateway_device)},
    /* InternetGatewayDevice.Services. */
    {S(object_1_name), 0, 2, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* InternetGatewayDevice.DeviceInfo. */
    {S(object_2_name), 0, 12, 5, 24, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 0, sizeof(struct igd1_device_info)},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}. */
    {S(object_3_name), 2, 4, 29, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 24, SCHEMA_NONE, 29, 0, 2, 1, sizeof(struct igd1_device_info_vendor_config_file)},
    /* InternetGatewayDevice.DeviceInfo.MemoryStatus. */
    {S(object_4_name), 2, 5, 34, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 2, sizeof(struct igd1_device_info_memory_status)},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus. */
    {S(object_5_name), 2, 7, 36, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 3, sizeof(struct igd1_device_info_process_status)},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}. */
    {S(object_6_name), 5, 7, 38, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 37, SCHEMA_NONE, SCHEMA_NONE, 2, 1, 4, sizeof(struct igd1_device_info_process_status_process)},
    /* InternetGatewayDevice.DeviceInfo.NetworkProperties. */
    {S(object_7_name), 2, 8, 44, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_device_info_network_properties)},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}. */
    {S(object_8_name), 2, 9, 46, 5, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 25, SCHEMA_NONE, 46, 3, 3, 5, sizeof(struct igd1_device_info_supported_data_model)},
    /* InternetGatewayDevice.DeviceInfo.Processor.{i}. */
    {S(object_9_name), 2, 10, 51, 2, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 26, SCHEMA_NONE, 51, 6, 1, SCHEMA_NONE, sizeof(struct igd1_device_info_processor)},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}. */
    {S(object_10_name), 2, 11, 53, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 27, SCHEMA_NONE, 53, 7, 2, 6, sizeof(struct igd1_device_info_vendor_log_file)},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}. */
    {S(object_11_name), 2, 12, 57, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 28, SCHEMA_NONE, SCHEMA_NONE, 9, 1, SCHEMA_NONE, sizeof(struct igd1_device_info_location)},
    /* InternetGatewayDevice.DeviceConfig. */
    {S(object_12_name), 0, 13, 62, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_device_config)},
    /* InternetGatewayDevice.ManagementServer. */
    {S(object_13_name), 0, 21, 64, 60, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_management_server)},
    /* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}. */
    {S(object_14_name), 13, 15, 124, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 90, SCHEMA_NONE, SCHEMA_NONE, 10, 1, SCHEMA_NONE, sizeof(struct igd1_management_server_manageable_device)},
    /* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy. */
    {S(object_15_name), 13, 16, 128, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_management_server_autonomous_transfer_complete_policy)},
    /* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy. */
    {S(object_16_name), 13, 17, 132, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_management_server_du_state_change_compl_policy)},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}. */
    {S(object_17_name), 13, 18, 136, 12, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 92, SCHEMA_NONE, SCHEMA_NONE, 11, 1, SCHEMA_NONE, sizeof(struct igd1_management_server_embedded_device)},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}. */
    {S(object_18_name), 13, 19, 148, 8, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 93, SCHEMA_NONE, SCHEMA_NONE, 12, 1, SCHEMA_NONE, sizeof(struct igd1_management_server_virtual_device)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy. */
    {S(object_19_name), 13, 20, 156, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_management_server_standby_policy)},
    /* InternetGatewayDevice.ManagementServer.InformParameter.{i}. */
    {S(object_20_name), 13, 21, 164, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 108, 164, 165, 13, 2, SCHEMA_NONE, sizeof(struct igd1_management_server_inform_parameter)},
    /* InternetGatewayDevice.Time. */
    {S(object_21_name), 0, 22, 168, 9, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 7, sizeof(struct igd1_time)},
    /* InternetGatewayDevice.UserInterface. */
    {S(object_22_name), 0, 25, 177, 24, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_user_interface)},
    /* InternetGatewayDevice.UserInterface.RemoteAccess. */
    {S(object_23_name), 22, 24, 201, 4, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_user_interface_remote_access)},
    /* InternetGatewayDevice.UserInterface.LocalDisplay. */
    {S(object_24_name), 22, 25, 205, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_user_interface_local_display)},
    /* InternetGatewayDevice.User.{i}. */
    {S(object_25_name), 0, 26, 213, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 1, 0, SCHEMA_UNBOUNDED, 3, 214, 213, 15, 2, SCHEMA_NONE, sizeof(struct igd1_user)},
    /* InternetGatewayDevice.Layer3Forwarding. */
    {S(object_26_name), 0, 28, 219, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 8, sizeof(struct igd1_layer3_forwarding)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}. */
    {S(object_27_name), 26, 28, 221, 14, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 220, 221, 223, 17, 2, 9, sizeof(struct igd1_layer3_forwarding_forwarding)},
    /* InternetGatewayDevice.LANConfigSecurity. */
    {S(object_28_name), 0, 29, 235, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_lan_config_security)},
    /* InternetGatewayDevice.LANInterfaces. */
    {S(object_29_name), 0, 31, 236, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_lan_interfaces)},
    /* InternetGatewayDevice.LANInterfaces.LANEthernetInterfaceConfig.{i}. */
    {S(object_30_name), 29, 31, 239, 1, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 236, SCHEMA_NONE, 239, 19, 1, SCHEMA_NONE, sizeof(struct igd1_lan_interfaces_lan_ethernet_interface_config)},
    /* InternetGatewayDevice.LANDevice.{i}. */
    {S(object_31_name), 0, 43, 240, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 1, SCHEMA_NONE, 240, 20, 1, 10, sizeof(struct igd1_lan_device)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement. */
    {S(object_32_name), 31, 39, 244, 21, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 11, sizeof(struct igd1_lan_device_lan_host_config_management)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}. */
    {S(object_33_name), 32, 34, 265, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 261, 265, 266, 21, 2, 12, sizeof(struct igd1_lan_device_lan_host_config_management_ip_interface)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}. */
    {S(object_34_name), 32, 35, 270, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 262, 270, 271, 23, 2, SCHEMA_NONE, sizeof(struct igd1_lan_device_lan_host_config_management_dhcp_static_address)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}. */
    {S(object_35_name), 32, 36, 274, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 263, 274, 275, 25, 2, SCHEMA_NONE, sizeof(struct igd1_lan_device_lan_host_config_management_dhcp_option)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}. */
    {S(object_36_name), 32, 39, 278, 28, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 264, 278, 279, 27, 1, SCHEMA_NONE, sizeof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}. */
    {S(object_34_name), 36, 38, 306, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 3, 0, SCHEMA_UNBOUNDED, 304, 306, 307, 28, 2, SCHEMA_NONE, sizeof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}. */
    {S(object_35_name), 36, 39, 310, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 3, 0, SCHEMA_UNBOUNDED, 305, 310, 311, 30, 2, SCHEMA_NONE, sizeof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}. */
    {S(object_30_name), 31, 41, 314, 8, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 241, SCHEMA_NONE, 316, 32, 2, 13, sizeof(struct igd1_lan_device_lan_ethernet_interface_config)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats. */
    {S(object_40_name), 39, 41, 322, 15, 0, 2, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 14, sizeof(struct igd1_lan_device_lan_ethernet_interface_config_stats)},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts. */
    {S(object_41_name), 31, 43, 337, 1, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_lan_device_hosts)},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}. */
    {S(object_42_name), 41, 43, 338, 11, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 337, SCHEMA_NONE, SCHEMA_NONE, 34, 1, 15, sizeof(struct igd1_lan_device_hosts_host)},
    /* InternetGatewayDevice.WANDevice.{i}. */
    {S(object_43_name), 0, 59, 349, 2, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 2, SCHEMA_NONE, 349, 35, 1, 16, sizeof(struct igd1_wan_device)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig. */
    {S(object_44_name), 43, 46, 351, 12, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 17, sizeof(struct igd1_wan_device_wan_common_interface_config)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}. */
    {S(object_45_name), 44, 46, 363, 3, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 362, SCHEMA_NONE, 363, 36, 2, 18, sizeof(struct igd1_wan_device_wan_common_interface_config_connection)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig. */
    {S(object_46_name), 43, 48, 366, 7, 0, 1, 0, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 19, sizeof(struct igd1_wan_device_wan_ethernet_interface_config)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats. */
    {S(object_40_name), 46, 48, 373, 4, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 20, sizeof(struct igd1_wan_device_wan_ethernet_interface_config_stats)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}. */
    {S(object_48_name), 43, 59, 377, 3, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 350, SCHEMA_NONE, 377, 38, 1, 21, sizeof(struct igd1_wan_device_wan_connection_device)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANEthernetLinkConfig. */
    {S(object_49_name), 48, 50, 380, 1, 0, 2, 0, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 22, sizeof(struct igd1_wan_device_wan_connection_device_wan_ethernet_link_config)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}. */
    {S(object_50_name), 48, 56, 381, 29, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 3, 0, SCHEMA_UNBOUNDED, 378, 381, 382, 39, 2, 23, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient. */
    {S(object_51_name), 50, 54, 410, 2, 0, 3, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}. */
    {S(object_52_name), 51, 53, 412, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 4, 0, SCHEMA_UNBOUNDED, 410, 412, 413, 41, 2, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}. */
    {S(object_53_name), 51, 54, 416, 5, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 4, 0, SCHEMA_UNBOUNDED, 411, 416, 417, 43, 2, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}. */
    {S(object_54_name), 50, 55, 421, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 4, 0, SCHEMA_UNBOUNDED, 407, 421, 422, 45, 2, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats. */
    {S(object_40_name), 50, 56, 431, 15, 0, 3, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 24, sizeof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}. */
    {S(object_56_name), 48, 59, 446, 40, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 3, 0, SCHEMA_UNBOUNDED, 379, 446, 447, 47, 2, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanppp_connection)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}. */
    {S(object_54_name), 56, 58, 486, 10, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 4, 0, SCHEMA_UNBOUNDED, 482, 486, 487, 49, 2, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats. */
    {S(object_40_name), 56, 59, 496, 15, 0, 3, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats)},
    /* InternetGatewayDevice.Layer2Bridging. */
    {S(object_59_name), 0, 66, 511, 10, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}. */
    {S(object_60_name), 59, 63, 521, 9, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 16u, 515, 524, 521, 51, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_bridge)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}. */
    {S(object_61_name), 60, 62, 530, 7, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE, 2, 0, SCHEMA_UNBOUNDED, 528, 530, 531, 53, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_bridge_port)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}. */
    {S(object_62_name), 60, 63, 537, 4, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, 64u, 529, 537, 538, 55, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_bridge_vlan)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}. */
    {S(object_63_name), 59, 64, 541, 29, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 516, 543, 541, 57, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_filter)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}. */
    {S(object_64_name), 59, 65, 570, 11, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 517, 572, 570, 59, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_marking)},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}. */
    {S(object_65_name), 59, 66, 581, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 518, SCHEMA_NONE, 581, 61, 2, SCHEMA_NONE, sizeof(struct igd1_layer2_bridging_available_interface)},
    /* InternetGatewayDevice.Firewall. */
    {S(object_66_name), 0, 67, 585, 3, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_firewall)},
    /* InternetGatewayDevice.DNS. */
    {S(object_67_name), 0, 71, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* InternetGatewayDevice.DNS.SD. */
    {S(object_68_name), 67, 71, 588, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_dns_sd)},
    /* InternetGatewayDevice.DNS.SD.Service.{i}. */
    {S(object_69_name), 68, 71, 590, 13, 0 | SCHEMA_OBJECT_TABLE, 1, 0, SCHEMA_UNBOUNDED, 589, SCHEMA_NONE, SCHEMA_NONE, 63, 1, SCHEMA_NONE, sizeof(struct igd1_dns_sd_service)},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TextRecord.{i}. */
    {S(object_70_name), 69, 71, 603, 2, 0 | SCHEMA_OBJECT_TABLE, 2, 0, SCHEMA_UNBOUNDED, 602, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_dns_sd_service_text_record)},
    /* InternetGatewayDevice.XMPP. */
    {S(object_71_name), 0, 75, 605, 1, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_xmpp)},
    /* InternetGatewayDevice.XMPP.Connection.{i}. */
    {S(object_45_name), 71, 75, 606, 18, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 1, 0, 8u, 605, 606, 607, 64, 2, 25, sizeof(struct igd1_xmpp_connection)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}. */
    {S(object_73_name), 72, 74, 624, 6, 0 | SCHEMA_OBJECT_WRITABLE | SCHEMA_OBJECT_CREATE | SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_TABLE, 2, 0, 16u, 623, 624, 625, 66, 2, SCHEMA_NONE, sizeof(struct igd1_xmpp_connection_server)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Stats. */
    {S(object_40_name), 72, 75, 630, 4, 0, 1, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 26, sizeof(struct igd1_xmpp_connection_stats)},
    /* InternetGatewayDevice.Capabilities. */
    {S(object_75_name), 0, 77, 0, 0, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, 0},
    /* InternetGatewayDevice.Capabilities.PerformanceDiagnostic. */
    {S(object_76_name), 75, 77, 634, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_capabilities_performance_diagnostic)},
    /* InternetGatewayDevice.IPPingDiagnostics. */
    {S(object_77_name), 0, 78, 636, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 27, sizeof(struct igd1_ip_ping_diagnostics)},
    /* InternetGatewayDevice.TraceRouteDiagnostics. */
    {S(object_78_name), 0, 80, 648, 10, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 28, sizeof(struct igd1_trace_route_diagnostics)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}. */
    {S(object_79_name), 78, 80, 658, 4, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 64u, 657, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 29, sizeof(struct igd1_trace_route_diagnostics_route_hops)},
    /* InternetGatewayDevice.DownloadDiagnostics. */
    {S(object_80_name), 0, 81, 662, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 30, sizeof(struct igd1_download_diagnostics)},
    /* InternetGatewayDevice.UploadDiagnostics. */
    {S(object_81_name), 0, 82, 674, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 31, sizeof(struct igd1_upload_diagnostics)},
    /* InternetGatewayDevice.UDPEchoConfig. */
    {S(object_82_name), 0, 83, 686, 12, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 32, sizeof(struct igd1_udp_echo_config)},
    /* InternetGatewayDevice.NSLookupDiagnostics. */
    {S(object_83_name), 0, 85, 698, 8, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 33, sizeof(struct igd1_ns_lookup_diagnostics)},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}. */
    {S(object_84_name), 83, 85, 706, 6, 0 | SCHEMA_OBJECT_TABLE, 1, 0, 256u, 705, SCHEMA_NONE, SCHEMA_NONE, 0, 0, 34, sizeof(struct igd1_ns_lookup_diagnostics_result)},
    /* InternetGatewayDevice.SelfTestDiagnostics. */
    {S(object_85_name), 0, 86, 712, 2, 0, 0, 1, 1u, SCHEMA_NONE, SCHEMA_NONE, SCHEMA_NONE, 0, 0, SCHEMA_NONE, sizeof(struct igd1_self_test_diagnostics)},
};

static const struct schema_parameter parameters[] = {
    /* InternetGatewayDevice.DeviceSummary */
    {S(parameter_0_name), 0, 0, offsetof(struct igd1_internet_gateway_device, device_summary), 0 | SCHEMA_PARAMETER_DEPRECATED | SCHEMA_PARAMETER_FORCED_INFORM | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_0_default)},
    /* InternetGatewayDevice.LANDeviceNumberOfEntries */
    {S(parameter_1_name), 0, 1, offsetof(struct igd1_internet_gateway_device, lan_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 31, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDeviceNumberOfEntries */
    {S(parameter_2_name), 0, 1, offsetof(struct igd1_internet_gateway_device, wan_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 43, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserNumberOfEntries */
    {S(parameter_3_name), 0, 1, offsetof(struct igd1_internet_gateway_device, user_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 25, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.SmartCardReaderNumberOfEntries */
    {S(parameter_4_name), 0, 1, offsetof(struct igd1_internet_gateway_device, smart_card_reader_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.DeviceCategory */
    {S(parameter_5_name), 2, 2, offsetof(struct igd1_device_info, device_category), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Manufacturer */
    {S(parameter_6_name), 2, 3, offsetof(struct igd1_device_info, manufacturer), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ManufacturerOUI */
    {S(parameter_7_name), 2, 4, offsetof(struct igd1_device_info, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ModelName */
    {S(parameter_8_name), 2, 3, offsetof(struct igd1_device_info, model_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ModelNumber */
    {S(parameter_9_name), 2, 3, offsetof(struct igd1_device_info, model_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Description */
    {S(parameter_10_name), 2, 5, offsetof(struct igd1_device_info, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProductClass */
    {S(parameter_11_name), 2, 3, offsetof(struct igd1_device_info, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SerialNumber */
    {S(parameter_12_name), 2, 3, offsetof(struct igd1_device_info, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.HardwareVersion */
    {S(parameter_13_name), 2, 3, offsetof(struct igd1_device_info, hardware_version), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SoftwareVersion */
    {S(parameter_14_name), 2, 3, offsetof(struct igd1_device_info, software_version), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ModemFirmwareVersion */
    {S(parameter_15_name), 2, 3, offsetof(struct igd1_device_info, modem_firmware_version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.EnabledOptions */
    {S(parameter_16_name), 2, 6, offsetof(struct igd1_device_info, enabled_options), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.AdditionalHardwareVersion */
    {S(parameter_17_name), 2, 7, offsetof(struct igd1_device_info, additional_hardware_version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.AdditionalSoftwareVersion */
    {S(parameter_18_name), 2, 7, offsetof(struct igd1_device_info, additional_software_version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SpecVersion */
    {S(parameter_19_name), 2, 8, offsetof(struct igd1_device_info, spec_version), 0 | SCHEMA_PARAMETER_DEPRECATED | SCHEMA_PARAMETER_FORCED_INFORM | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_19_default)},
    /* InternetGatewayDevice.DeviceInfo.ProvisioningCode */
    {S(parameter_20_name), 2, 3, offsetof(struct igd1_device_info, provisioning_code), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_FORCE_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.UpTime */
    {S(parameter_21_name), 2, 1, offsetof(struct igd1_device_info, up_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.FirstUseDate */
    {S(parameter_22_name), 2, 9, offsetof(struct igd1_device_info, first_use_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.DeviceLog */
    {S(parameter_23_name), 2, 10, offsetof(struct igd1_device_info, device_log), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFileNumberOfEntries */
    {S(parameter_24_name), 2, 1, offsetof(struct igd1_device_info, vendor_config_file_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 3, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModelNumberOfEntries */
    {S(parameter_25_name), 2, 1, offsetof(struct igd1_device_info, supported_data_model_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 8, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessorNumberOfEntries */
    {S(parameter_26_name), 2, 1, offsetof(struct igd1_device_info, processor_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 9, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFileNumberOfEntries */
    {S(parameter_27_name), 2, 1, offsetof(struct igd1_device_info, vendor_log_file_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 10, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.LocationNumberOfEntries */
    {S(parameter_28_name), 2, 1, offsetof(struct igd1_device_info, location_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 11, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.Alias */
    {S(parameter_29_name), 3, 3, offsetof(struct igd1_device_info_vendor_config_file, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.Name */
    {S(parameter_30_name), 3, 3, offsetof(struct igd1_device_info_vendor_config_file, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.Version */
    {S(parameter_31_name), 3, 8, offsetof(struct igd1_device_info_vendor_config_file, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.Date */
    {S(parameter_32_name), 3, 9, offsetof(struct igd1_device_info_vendor_config_file, date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.Description */
    {S(parameter_10_name), 3, 5, offsetof(struct igd1_device_info_vendor_config_file, description), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.MemoryStatus.Total */
    {S(parameter_34_name), 4, 11, offsetof(struct igd1_device_info_memory_status, total), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.MemoryStatus.Free */
    {S(parameter_35_name), 4, 11, offsetof(struct igd1_device_info_memory_status, free), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.CPUUsage */
    {S(parameter_36_name), 5, 12, offsetof(struct igd1_device_info_process_status, cpu_usage), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.ProcessNumberOfEntries */
    {S(parameter_37_name), 5, 1, offsetof(struct igd1_device_info_process_status, process_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 6, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.PID */
    {S(parameter_38_name), 6, 1, offsetof(struct igd1_device_info_process_status_process, pid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.Command */
    {S(parameter_39_name), 6, 5, offsetof(struct igd1_device_info_process_status_process, command), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.Size */
    {S(parameter_40_name), 6, 11, offsetof(struct igd1_device_info_process_status_process, size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.Priority */
    {S(parameter_41_name), 6, 13, offsetof(struct igd1_device_info_process_status_process, priority), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.CPUTime */
    {S(parameter_42_name), 6, 14, offsetof(struct igd1_device_info_process_status_process, cpu_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.State */
    {S(parameter_43_name), 6, 15, offsetof(struct igd1_device_info_process_status_process, state), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.NetworkProperties.MaxTCPWindowSize */
    {S(parameter_44_name), 7, 16, offsetof(struct igd1_device_info_network_properties, max_tcp_window_size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.NetworkProperties.TCPImplementation */
    {S(parameter_45_name), 7, 17, offsetof(struct igd1_device_info_network_properties, tcp_implementation), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.Alias */
    {S(parameter_29_name), 8, 3, offsetof(struct igd1_device_info_supported_data_model, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.URL */
    {S(parameter_47_name), 8, 5, offsetof(struct igd1_device_info_supported_data_model, url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.UUID */
    {S(parameter_48_name), 8, 18, offsetof(struct igd1_device_info_supported_data_model, uuid), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.URN */
    {S(parameter_49_name), 8, 5, offsetof(struct igd1_device_info_supported_data_model, urn), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.Features */
    {S(parameter_50_name), 8, 2, offsetof(struct igd1_device_info_supported_data_model, features), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Processor.{i}.Alias */
    {S(parameter_29_name), 9, 3, offsetof(struct igd1_device_info_processor, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Processor.{i}.Architecture */
    {S(parameter_52_name), 9, 19, offsetof(struct igd1_device_info_processor, architecture), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.Alias */
    {S(parameter_29_name), 10, 3, offsetof(struct igd1_device_info_vendor_log_file, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.Name */
    {S(parameter_30_name), 10, 3, offsetof(struct igd1_device_info_vendor_log_file, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.MaximumSize */
    {S(parameter_55_name), 10, 16, offsetof(struct igd1_device_info_vendor_log_file, maximum_size), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.Persistent */
    {S(parameter_56_name), 10, 20, offsetof(struct igd1_device_info_vendor_log_file, persistent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}.Source */
    {S(parameter_57_name), 11, 21, offsetof(struct igd1_device_info_location, source), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_57_default)},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}.AcquiredTime */
    {S(parameter_58_name), 11, 9, offsetof(struct igd1_device_info_location, acquired_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}.ExternalSource */
    {S(parameter_59_name), 11, 22, offsetof(struct igd1_device_info_location, external_source), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}.ExternalProtocol */
    {S(parameter_60_name), 11, 23, offsetof(struct igd1_device_info_location, external_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_60_default)},
    /* InternetGatewayDevice.DeviceInfo.Location.{i}.DataObject */
    {S(parameter_61_name), 11, 24, offsetof(struct igd1_device_info_location, data_object), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceConfig.PersistentData */
    {S(parameter_62_name), 12, 5, offsetof(struct igd1_device_config, persistent_data), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DeviceConfig.ConfigFile */
    {S(parameter_63_name), 12, 10, offsetof(struct igd1_device_config, config_file), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EnableCWMP */
    {S(parameter_64_name), 13, 20, offsetof(struct igd1_management_server, enable_cwmp), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.URL */
    {S(parameter_47_name), 13, 5, offsetof(struct igd1_management_server, url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.Username */
    {S(parameter_66_name), 13, 5, offsetof(struct igd1_management_server, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.Password */
    {S(parameter_67_name), 13, 5, offsetof(struct igd1_management_server, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.PeriodicInformEnable */
    {S(parameter_68_name), 13, 20, offsetof(struct igd1_management_server, periodic_inform_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.PeriodicInformInterval */
    {S(parameter_69_name), 13, 25, offsetof(struct igd1_management_server, periodic_inform_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_69_default)},
    /* InternetGatewayDevice.ManagementServer.PeriodicInformTime */
    {S(parameter_70_name), 13, 9, offsetof(struct igd1_management_server, periodic_inform_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_70_default)},
    /* InternetGatewayDevice.ManagementServer.ParameterKey */
    {S(parameter_71_name), 13, 26, offsetof(struct igd1_management_server, parameter_key), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ConnectionRequestURL */
    {S(parameter_72_name), 13, 5, offsetof(struct igd1_management_server, connection_request_url), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ConnectionRequestUsername */
    {S(parameter_73_name), 13, 5, offsetof(struct igd1_management_server, connection_request_username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ConnectionRequestPassword */
    {S(parameter_74_name), 13, 5, offsetof(struct igd1_management_server, connection_request_password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.UpgradesManaged */
    {S(parameter_75_name), 13, 20, offsetof(struct igd1_management_server, upgrades_managed), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.KickURL */
    {S(parameter_76_name), 13, 5, offsetof(struct igd1_management_server, kick_url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.DownloadProgressURL */
    {S(parameter_77_name), 13, 5, offsetof(struct igd1_management_server, download_progress_url), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.DefaultActiveNotificationThrottle */
    {S(parameter_78_name), 13, 1, offsetof(struct igd1_management_server, default_active_notification_throttle), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.ManagementServer.UDPConnectionRequestAddress */
    {S(parameter_79_name), 13, 5, offsetof(struct igd1_management_server, udp_connection_request_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.UDPConnectionRequestAddressNotificationLimit */
    {S(parameter_80_name), 13, 1, offsetof(struct igd1_management_server, udp_connection_request_address_notification_limit), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.STUNEnable */
    {S(parameter_81_name), 13, 20, offsetof(struct igd1_management_server, stun_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.STUNServerAddress */
    {S(parameter_82_name), 13, 5, offsetof(struct igd1_management_server, stun_server_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.STUNServerPort */
    {S(parameter_83_name), 13, 27, offsetof(struct igd1_management_server, stun_server_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_83_default)},
    /* InternetGatewayDevice.ManagementServer.STUNUsername */
    {S(parameter_84_name), 13, 5, offsetof(struct igd1_management_server, stun_username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.STUNPassword */
    {S(parameter_85_name), 13, 5, offsetof(struct igd1_management_server, stun_password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.STUNMaximumKeepAlivePeriod */
    {S(parameter_86_name), 13, 28, offsetof(struct igd1_management_server, stun_maximum_keep_alive_period), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* InternetGatewayDevice.ManagementServer.STUNMinimumKeepAlivePeriod */
    {S(parameter_87_name), 13, 1, offsetof(struct igd1_management_server, stun_minimum_keep_alive_period), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_87_default)},
    /* InternetGatewayDevice.ManagementServer.NATDetected */
    {S(parameter_88_name), 13, 20, offsetof(struct igd1_management_server, nat_detected), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.AliasBasedAddressing */
    {S(parameter_89_name), 13, 20, offsetof(struct igd1_management_server, alias_based_addressing), 0 | SCHEMA_PARAMETER_FORCED_INFORM | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.ManageableDeviceNumberOfEntries */
    {S(parameter_90_name), 13, 1, offsetof(struct igd1_management_server, manageable_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 14, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ManageableDeviceNotificationLimit */
    {S(parameter_91_name), 13, 1, offsetof(struct igd1_management_server, manageable_device_notification_limit), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDeviceNumberOfEntries */
    {S(parameter_92_name), 13, 1, offsetof(struct igd1_management_server, embedded_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 17, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDeviceNumberOfEntries */
    {S(parameter_93_name), 13, 1, offsetof(struct igd1_management_server, virtual_device_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 18, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.InstanceMode */
    {S(parameter_94_name), 13, 29, offsetof(struct igd1_management_server, instance_mode), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_94_default)},
    /* InternetGatewayDevice.ManagementServer.AutoCreateInstances */
    {S(parameter_95_name), 13, 20, offsetof(struct igd1_management_server, auto_create_instances), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.CWMPRetryMinimumWaitInterval */
    {S(parameter_96_name), 13, 30, offsetof(struct igd1_management_server, cwmp_retry_minimum_wait_interval), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_96_default)},
    /* InternetGatewayDevice.ManagementServer.CWMPRetryIntervalMultiplier */
    {S(parameter_97_name), 13, 31, offsetof(struct igd1_management_server, cwmp_retry_interval_multiplier), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_97_default)},
    /* InternetGatewayDevice.ManagementServer.SupportedConnReqMethods */
    {S(parameter_98_name), 13, 32, offsetof(struct igd1_management_server, supported_conn_req_methods), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_98_default)},
    /* InternetGatewayDevice.ManagementServer.ConnReqXMPPConnection */
    {S(parameter_99_name), 13, 33, offsetof(struct igd1_management_server, conn_req_xmpp_connection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ConnReqAllowedJabberIDs */
    {S(parameter_100_name), 13, 34, offsetof(struct igd1_management_server, conn_req_allowed_jabber_ids), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ConnReqJabberID */
    {S(parameter_101_name), 13, 22, offsetof(struct igd1_management_server, conn_req_jabber_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.HTTPCompressionSupported */
    {S(parameter_102_name), 13, 35, offsetof(struct igd1_management_server, http_compression_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_102_default)},
    /* InternetGatewayDevice.ManagementServer.HTTPCompression */
    {S(parameter_103_name), 13, 36, offsetof(struct igd1_management_server, http_compression), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.ManagementServer.LightweightNotificationProtocolsSupported */
    {S(parameter_104_name), 13, 37, offsetof(struct igd1_management_server, lightweight_notification_protocols_supported), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_104_default)},
    /* InternetGatewayDevice.ManagementServer.LightweightNotificationProtocolsUsed */
    {S(parameter_105_name), 13, 38, offsetof(struct igd1_management_server, lightweight_notification_protocols_used), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.UDPLightweightNotificationHost */
    {S(parameter_106_name), 13, 5, offsetof(struct igd1_management_server, udp_lightweight_notification_host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.UDPLightweightNotificationPort */
    {S(parameter_107_name), 13, 1, offsetof(struct igd1_management_server, udp_lightweight_notification_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_107_default)},
    /* InternetGatewayDevice.ManagementServer.InformParameterNumberOfEntries */
    {S(parameter_108_name), 13, 1, offsetof(struct igd1_management_server, inform_parameter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 20, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_CpeTimeout */
    {S(parameter_109_name), 13, 39, offsetof(struct igd1_management_server, x_cwmpd_cpe_timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_109_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_DownloadEnable */
    {S(parameter_110_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_download_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_UploadEnable */
    {S(parameter_111_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_upload_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_StunPortAdaptive */
    {S(parameter_112_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_stun_port_adaptive), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_StunProbeNatAgingTime */
    {S(parameter_113_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_stun_probe_nat_aging_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_BackUpEnable */
    {S(parameter_114_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_back_up_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_BackUpDelayTime */
    {S(parameter_115_name), 13, 40, offsetof(struct igd1_management_server, x_cwmpd_back_up_delay_time), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_AcsUrlFromDhcp */
    {S(parameter_116_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_acs_url_from_dhcp), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_AcsDhcpInterface */
    {S(parameter_117_name), 13, 41, offsetof(struct igd1_management_server, x_cwmpd_acs_dhcp_interface), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_DefaultAcsUrl */
    {S(parameter_118_name), 13, 5, offsetof(struct igd1_management_server, x_cwmpd_default_acs_url), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_DefaultAcsUsername */
    {S(parameter_119_name), 13, 5, offsetof(struct igd1_management_server, x_cwmpd_default_acs_username), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_DefaultAcsPassword */
    {S(parameter_120_name), 13, 5, offsetof(struct igd1_management_server, x_cwmpd_default_acs_password), 0 | SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_RetryLimit */
    {S(parameter_121_name), 13, 42, offsetof(struct igd1_management_server, x_cwmpd_retry_limit), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_ConnectionRequestUnauthenticated */
    {S(parameter_122_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_connection_request_unauthenticated), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.X_CWMPD_ExecuteCliCommandEnable */
    {S(parameter_123_name), 13, 20, offsetof(struct igd1_management_server, x_cwmpd_execute_cli_command_enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.ManufacturerOUI */
    {S(parameter_7_name), 14, 43, offsetof(struct igd1_management_server_manageable_device, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.SerialNumber */
    {S(parameter_12_name), 14, 3, offsetof(struct igd1_management_server_manageable_device, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.ProductClass */
    {S(parameter_11_name), 14, 3, offsetof(struct igd1_management_server_manageable_device, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.Host */
    {S(object_42_name), 14, 44, offsetof(struct igd1_management_server_manageable_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.Enable */
    {S(parameter_128_name), 15, 20, offsetof(struct igd1_management_server_autonomous_transfer_complete_policy, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.TransferTypeFilter */
    {S(parameter_129_name), 15, 45, offsetof(struct igd1_management_server_autonomous_transfer_complete_policy, transfer_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_129_default)},
    /* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.ResultTypeFilter */
    {S(parameter_130_name), 15, 46, offsetof(struct igd1_management_server_autonomous_transfer_complete_policy, result_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_129_default)},
    /* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.FileTypeFilter */
    {S(parameter_131_name), 15, 47, offsetof(struct igd1_management_server_autonomous_transfer_complete_policy, file_type_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.Enable */
    {S(parameter_128_name), 16, 20, offsetof(struct igd1_management_server_du_state_change_compl_policy, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.OperationTypeFilter */
    {S(parameter_133_name), 16, 48, offsetof(struct igd1_management_server_du_state_change_compl_policy, operation_type_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.ResultTypeFilter */
    {S(parameter_130_name), 16, 46, offsetof(struct igd1_management_server_du_state_change_compl_policy, result_type_filter), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_129_default)},
    /* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.FaultCodeFilter */
    {S(parameter_135_name), 16, 49, offsetof(struct igd1_management_server_du_state_change_compl_policy, fault_code_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.ControllerID */
    {S(parameter_136_name), 17, 5, offsetof(struct igd1_management_server_embedded_device, controller_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.ProxiedDeviceID */
    {S(parameter_137_name), 17, 5, offsetof(struct igd1_management_server_embedded_device, proxied_device_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.Reference */
    {S(parameter_138_name), 17, 50, offsetof(struct igd1_management_server_embedded_device, reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.SupportedDataModel */
    {S(object_8_name), 17, 51, offsetof(struct igd1_management_server_embedded_device, supported_data_model), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.Host */
    {S(object_42_name), 17, 52, offsetof(struct igd1_management_server_embedded_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.ProxyProtocol */
    {S(parameter_141_name), 17, 53, offsetof(struct igd1_management_server_embedded_device, proxy_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.ProxyProtocolReference */
    {S(parameter_142_name), 17, 50, offsetof(struct igd1_management_server_embedded_device, proxy_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.DiscoveryProtocol */
    {S(parameter_143_name), 17, 54, offsetof(struct igd1_management_server_embedded_device, discovery_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.DiscoveryProtocolReference */
    {S(parameter_144_name), 17, 55, offsetof(struct igd1_management_server_embedded_device, discovery_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.CommandProcessed */
    {S(parameter_145_name), 17, 56, offsetof(struct igd1_management_server_embedded_device, command_processed), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.CommandProcessingErrMsg */
    {S(parameter_146_name), 17, 0, offsetof(struct igd1_management_server_embedded_device, command_processing_err_msg), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.LastSyncTime */
    {S(parameter_147_name), 17, 9, offsetof(struct igd1_management_server_embedded_device, last_sync_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.ManufacturerOUI */
    {S(parameter_7_name), 18, 4, offsetof(struct igd1_management_server_virtual_device, manufacturer_oui), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.ProductClass */
    {S(parameter_11_name), 18, 3, offsetof(struct igd1_management_server_virtual_device, product_class), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.SerialNumber */
    {S(parameter_12_name), 18, 3, offsetof(struct igd1_management_server_virtual_device, serial_number), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.Host */
    {S(object_42_name), 18, 52, offsetof(struct igd1_management_server_virtual_device, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.ProxyProtocol */
    {S(parameter_141_name), 18, 53, offsetof(struct igd1_management_server_virtual_device, proxy_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.ProxyProtocolReference */
    {S(parameter_142_name), 18, 50, offsetof(struct igd1_management_server_virtual_device, proxy_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.DiscoveryProtocol */
    {S(parameter_143_name), 18, 54, offsetof(struct igd1_management_server_virtual_device, discovery_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.DiscoveryProtocolReference */
    {S(parameter_144_name), 18, 55, offsetof(struct igd1_management_server_virtual_device, discovery_protocol_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.CRUnawarenessMaxDuration */
    {S(parameter_156_name), 19, 57, offsetof(struct igd1_management_server_standby_policy, cr_unawareness_max_duration), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.MaxMissedPeriodic */
    {S(parameter_157_name), 19, 28, offsetof(struct igd1_management_server_standby_policy, max_missed_periodic), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.NotifyMissedScheduled */
    {S(parameter_158_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, notify_missed_scheduled), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.NetworkAwarenessCapable */
    {S(parameter_159_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, network_awareness_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.SelfTimerCapable */
    {S(parameter_160_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, self_timer_capable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.CRAwarenessRequested */
    {S(parameter_161_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, cr_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.PeriodicAwarenessRequested */
    {S(parameter_162_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, periodic_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.StandbyPolicy.ScheduledAwarenessRequested */
    {S(parameter_163_name), 19, 20, offsetof(struct igd1_management_server_standby_policy, scheduled_awareness_requested), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.InformParameter.{i}.Enable */
    {S(parameter_128_name), 20, 20, offsetof(struct igd1_management_server_inform_parameter, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.ManagementServer.InformParameter.{i}.Alias */
    {S(parameter_29_name), 20, 3, offsetof(struct igd1_management_server_inform_parameter, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.ManagementServer.InformParameter.{i}.ParameterName */
    {S(parameter_166_name), 20, 5, offsetof(struct igd1_management_server_inform_parameter, parameter_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.ManagementServer.InformParameter.{i}.EventList */
    {S(parameter_167_name), 20, 2, offsetof(struct igd1_management_server_inform_parameter, event_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Time.Enable */
    {S(parameter_128_name), 21, 20, offsetof(struct igd1_time, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Time.NTPServer1 */
    {S(parameter_169_name), 21, 3, offsetof(struct igd1_time, ntp_server1), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.NTPServer2 */
    {S(parameter_170_name), 21, 3, offsetof(struct igd1_time, ntp_server2), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.NTPServer3 */
    {S(parameter_171_name), 21, 3, offsetof(struct igd1_time, ntp_server3), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.NTPServer4 */
    {S(parameter_172_name), 21, 3, offsetof(struct igd1_time, ntp_server4), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.NTPServer5 */
    {S(parameter_173_name), 21, 3, offsetof(struct igd1_time, ntp_server5), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.CurrentLocalTime */
    {S(parameter_174_name), 21, 9, offsetof(struct igd1_time, current_local_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.LocalTimeZoneName */
    {S(parameter_175_name), 21, 3, offsetof(struct igd1_time, local_time_zone_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Time.Status */
    {S(parameter_176_name), 21, 58, offsetof(struct igd1_time, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.UserInterface.UserDatabaseSupported */
    {S(parameter_177_name), 22, 20, offsetof(struct igd1_user_interface, user_database_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.PasswordRequired */
    {S(parameter_178_name), 22, 20, offsetof(struct igd1_user_interface, password_required), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.PasswordUserSelectable */
    {S(parameter_179_name), 22, 20, offsetof(struct igd1_user_interface, password_user_selectable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.UpgradeAvailable */
    {S(parameter_180_name), 22, 20, offsetof(struct igd1_user_interface, upgrade_available), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.WarrantyDate */
    {S(parameter_181_name), 22, 9, offsetof(struct igd1_user_interface, warranty_date), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPName */
    {S(parameter_182_name), 22, 3, offsetof(struct igd1_user_interface, isp_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPHelpDesk */
    {S(parameter_183_name), 22, 26, offsetof(struct igd1_user_interface, isp_help_desk), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPHomePage */
    {S(parameter_184_name), 22, 5, offsetof(struct igd1_user_interface, isp_home_page), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPHelpPage */
    {S(parameter_185_name), 22, 5, offsetof(struct igd1_user_interface, isp_help_page), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPLogo */
    {S(parameter_186_name), 22, 59, offsetof(struct igd1_user_interface, isp_logo), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPLogoSize */
    {S(parameter_187_name), 22, 60, offsetof(struct igd1_user_interface, isp_logo_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPMailServer */
    {S(parameter_188_name), 22, 5, offsetof(struct igd1_user_interface, isp_mail_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ISPNewsServer */
    {S(parameter_189_name), 22, 5, offsetof(struct igd1_user_interface, isp_news_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.TextColor */
    {S(parameter_190_name), 22, 43, offsetof(struct igd1_user_interface, text_color), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.BackgroundColor */
    {S(parameter_191_name), 22, 43, offsetof(struct igd1_user_interface, background_color), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ButtonColor */
    {S(parameter_192_name), 22, 43, offsetof(struct igd1_user_interface, button_color), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ButtonTextColor */
    {S(parameter_193_name), 22, 43, offsetof(struct igd1_user_interface, button_text_color), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.AutoUpdateServer */
    {S(parameter_194_name), 22, 5, offsetof(struct igd1_user_interface, auto_update_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.UserUpdateServer */
    {S(parameter_195_name), 22, 5, offsetof(struct igd1_user_interface, user_update_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ExampleLogin */
    {S(parameter_196_name), 22, 61, offsetof(struct igd1_user_interface, example_login), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.ExamplePassword */
    {S(parameter_197_name), 22, 62, offsetof(struct igd1_user_interface, example_password), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.AvailableLanguages */
    {S(parameter_198_name), 22, 63, offsetof(struct igd1_user_interface, available_languages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.SharedPassword */
    {S(parameter_199_name), 22, 20, offsetof(struct igd1_user_interface, shared_password), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.CurrentLanguage */
    {S(parameter_200_name), 22, 8, offsetof(struct igd1_user_interface, current_language), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.RemoteAccess.Enable */
    {S(parameter_128_name), 23, 20, offsetof(struct igd1_user_interface_remote_access, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.RemoteAccess.Port */
    {S(object_61_name), 23, 64, offsetof(struct igd1_user_interface_remote_access, port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_202_default)},
    /* InternetGatewayDevice.UserInterface.RemoteAccess.SupportedProtocols */
    {S(parameter_203_name), 23, 65, offsetof(struct igd1_user_interface_remote_access, supported_protocols), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.RemoteAccess.Protocol */
    {S(parameter_204_name), 23, 66, offsetof(struct igd1_user_interface_remote_access, protocol), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.Movable */
    {S(parameter_205_name), 24, 20, offsetof(struct igd1_user_interface_local_display, movable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.Resizable */
    {S(parameter_206_name), 24, 20, offsetof(struct igd1_user_interface_local_display, resizable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.PosX */
    {S(parameter_207_name), 24, 67, offsetof(struct igd1_user_interface_local_display, pos_x), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.PosY */
    {S(parameter_208_name), 24, 67, offsetof(struct igd1_user_interface_local_display, pos_y), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.Width */
    {S(parameter_209_name), 24, 68, offsetof(struct igd1_user_interface_local_display, width), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.Height */
    {S(parameter_210_name), 24, 68, offsetof(struct igd1_user_interface_local_display, height), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.DisplayWidth */
    {S(parameter_211_name), 24, 68, offsetof(struct igd1_user_interface_local_display, display_width), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UserInterface.LocalDisplay.DisplayHeight */
    {S(parameter_212_name), 24, 68, offsetof(struct igd1_user_interface_local_display, display_height), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.User.{i}.Alias */
    {S(parameter_29_name), 25, 3, offsetof(struct igd1_user, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.User.{i}.Enable */
    {S(parameter_128_name), 25, 20, offsetof(struct igd1_user, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.User.{i}.RemoteAccessCapable */
    {S(parameter_215_name), 25, 20, offsetof(struct igd1_user, remote_access_capable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.User.{i}.Username */
    {S(parameter_66_name), 25, 3, offsetof(struct igd1_user, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.User.{i}.Password */
    {S(parameter_67_name), 25, 3, offsetof(struct igd1_user, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.User.{i}.Language */
    {S(parameter_218_name), 25, 8, offsetof(struct igd1_user, language), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.DefaultConnectionService */
    {S(parameter_219_name), 26, 5, offsetof(struct igd1_layer3_forwarding, default_connection_service), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer3Forwarding.ForwardNumberOfEntries */
    {S(parameter_220_name), 26, 1, offsetof(struct igd1_layer3_forwarding, forward_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 27, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.Enable */
    {S(parameter_128_name), 27, 20, offsetof(struct igd1_layer3_forwarding_forwarding, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.Status */
    {S(parameter_176_name), 27, 69, offsetof(struct igd1_layer3_forwarding_forwarding, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.Alias */
    {S(parameter_29_name), 27, 3, offsetof(struct igd1_layer3_forwarding_forwarding, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.StaticRoute */
    {S(parameter_224_name), 27, 20, offsetof(struct igd1_layer3_forwarding_forwarding, static_route), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.Type */
    {S(parameter_225_name), 27, 70, offsetof(struct igd1_layer3_forwarding_forwarding, type), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(object_42_name)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.DestIPAddress */
    {S(parameter_226_name), 27, 71, offsetof(struct igd1_layer3_forwarding_forwarding, dest_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.DestSubnetMask */
    {S(parameter_227_name), 27, 71, offsetof(struct igd1_layer3_forwarding_forwarding, dest_subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.SourceIPAddress */
    {S(parameter_228_name), 27, 71, offsetof(struct igd1_layer3_forwarding_forwarding, source_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.SourceSubnetMask */
    {S(parameter_229_name), 27, 71, offsetof(struct igd1_layer3_forwarding_forwarding, source_subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.GatewayIPAddress */
    {S(parameter_230_name), 27, 71, offsetof(struct igd1_layer3_forwarding_forwarding, gateway_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.Interface */
    {S(parameter_231_name), 27, 72, offsetof(struct igd1_layer3_forwarding_forwarding, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.ForwardingMetric */
    {S(parameter_232_name), 27, 28, offsetof(struct igd1_layer3_forwarding_forwarding, forwarding_metric), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.MTU */
    {S(parameter_233_name), 27, 73, offsetof(struct igd1_layer3_forwarding_forwarding, mtu), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_233_default)},
    /* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.ForwardingPolicy */
    {S(parameter_234_name), 27, 28, offsetof(struct igd1_layer3_forwarding_forwarding, forwarding_policy), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.LANConfigSecurity.ConfigPassword */
    {S(parameter_235_name), 28, 3, offsetof(struct igd1_lan_config_security, config_password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANInterfaces.LANEthernetInterfaceNumberOfEntries */
    {S(parameter_236_name), 29, 1, offsetof(struct igd1_lan_interfaces, lan_ethernet_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 30, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANInterfaces.LANUSBInterfaceNumberOfEntries */
    {S(parameter_237_name), 29, 1, offsetof(struct igd1_lan_interfaces, lanusb_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANInterfaces.LANWLANConfigurationNumberOfEntries */
    {S(parameter_238_name), 29, 1, offsetof(struct igd1_lan_interfaces, lanwlan_configuration_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANInterfaces.LANEthernetInterfaceConfig.{i}.Alias */
    {S(parameter_29_name), 30, 3, offsetof(struct igd1_lan_interfaces_lan_ethernet_interface_config, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Alias */
    {S(parameter_29_name), 31, 3, offsetof(struct igd1_lan_device, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceNumberOfEntries */
    {S(parameter_236_name), 31, 1, offsetof(struct igd1_lan_device, lan_ethernet_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 39, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANUSBInterfaceNumberOfEntries */
    {S(parameter_237_name), 31, 1, offsetof(struct igd1_lan_device, lanusb_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANWLANConfigurationNumberOfEntries */
    {S(parameter_238_name), 31, 1, offsetof(struct igd1_lan_device, lanwlan_configuration_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.MACAddress */
    {S(parameter_244_name), 32, 74, offsetof(struct igd1_lan_device_lan_host_config_management, mac_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPServerConfigurable */
    {S(parameter_245_name), 32, 20, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_server_configurable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPServerEnable */
    {S(parameter_246_name), 32, 20, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_server_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPRelay */
    {S(parameter_247_name), 32, 20, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_relay), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.MinAddress */
    {S(parameter_248_name), 32, 71, offsetof(struct igd1_lan_device_lan_host_config_management, min_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.MaxAddress */
    {S(parameter_249_name), 32, 71, offsetof(struct igd1_lan_device_lan_host_config_management, max_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.ReservedAddresses */
    {S(parameter_250_name), 32, 75, offsetof(struct igd1_lan_device_lan_host_config_management, reserved_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.SubnetMask */
    {S(parameter_251_name), 32, 71, offsetof(struct igd1_lan_device_lan_host_config_management, subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DNSServers */
    {S(parameter_252_name), 32, 76, offsetof(struct igd1_lan_device_lan_host_config_management, dns_servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DomainName */
    {S(parameter_253_name), 32, 3, offsetof(struct igd1_lan_device_lan_host_config_management, domain_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPRouters */
    {S(parameter_254_name), 32, 76, offsetof(struct igd1_lan_device_lan_host_config_management, ip_routers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPLeaseTime */
    {S(parameter_255_name), 32, 28, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_lease_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_255_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.UseAllocatedWAN */
    {S(parameter_256_name), 32, 77, offsetof(struct igd1_lan_device_lan_host_config_management, use_allocated_wan), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_256_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.AssociatedConnection */
    {S(parameter_257_name), 32, 72, offsetof(struct igd1_lan_device_lan_host_config_management, associated_connection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.PassthroughLease */
    {S(parameter_258_name), 32, 1, offsetof(struct igd1_lan_device_lan_host_config_management, passthrough_lease), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_69_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.PassthroughMACAddress */
    {S(parameter_259_name), 32, 74, offsetof(struct igd1_lan_device_lan_host_config_management, passthrough_mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.AllowedMACAddresses */
    {S(parameter_260_name), 32, 78, offsetof(struct igd1_lan_device_lan_host_config_management, allowed_mac_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterfaceNumberOfEntries */
    {S(parameter_261_name), 32, 1, offsetof(struct igd1_lan_device_lan_host_config_management, ip_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 33, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddressNumberOfEntries */
    {S(parameter_262_name), 32, 1, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_static_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 34, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOptionNumberOfEntries */
    {S(parameter_263_name), 32, 1, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 35, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalPoolNumberOfEntries */
    {S(parameter_264_name), 32, 1, offsetof(struct igd1_lan_device_lan_host_config_management, dhcp_conditional_pool_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 36, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.Enable */
    {S(parameter_128_name), 33, 20, offsetof(struct igd1_lan_device_lan_host_config_management_ip_interface, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.Alias */
    {S(parameter_29_name), 33, 3, offsetof(struct igd1_lan_device_lan_host_config_management_ip_interface, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.IPInterfaceIPAddress */
    {S(parameter_267_name), 33, 71, offsetof(struct igd1_lan_device_lan_host_config_management_ip_interface, ip_interface_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.IPInterfaceSubnetMask */
    {S(parameter_268_name), 33, 71, offsetof(struct igd1_lan_device_lan_host_config_management_ip_interface, ip_interface_subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.IPInterfaceAddressingType */
    {S(parameter_269_name), 33, 79, offsetof(struct igd1_lan_device_lan_host_config_management_ip_interface, ip_interface_addressing_type), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_269_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.Enable */
    {S(parameter_128_name), 34, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_static_address, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.Alias */
    {S(parameter_29_name), 34, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_static_address, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.Chaddr */
    {S(parameter_272_name), 34, 74, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_static_address, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.Yiaddr */
    {S(parameter_273_name), 34, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_static_address, yiaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.Enable */
    {S(parameter_128_name), 35, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.Alias */
    {S(parameter_29_name), 35, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_option, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.Tag */
    {S(parameter_276_name), 35, 80, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_option, tag), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.Value */
    {S(parameter_277_name), 35, 81, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_option, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.Enable */
    {S(parameter_128_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.Alias */
    {S(parameter_29_name), 36, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.PoolOrder */
    {S(parameter_280_name), 36, 25, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, pool_order), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.SourceInterface */
    {S(parameter_281_name), 36, 82, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, source_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.VendorClassID */
    {S(parameter_282_name), 36, 5, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, vendor_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.VendorClassIDExclude */
    {S(parameter_283_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, vendor_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.VendorClassIDMode */
    {S(parameter_284_name), 36, 83, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_284_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.ClientID */
    {S(parameter_285_name), 36, 5, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, client_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.ClientIDExclude */
    {S(parameter_286_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, client_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.UserClassID */
    {S(parameter_287_name), 36, 5, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, user_class_id), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.UserClassIDExclude */
    {S(parameter_288_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, user_class_id_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.Chaddr */
    {S(parameter_272_name), 36, 74, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.ChaddrMask */
    {S(parameter_290_name), 36, 74, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, chaddr_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.ChaddrExclude */
    {S(parameter_291_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, chaddr_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.LocallyServed */
    {S(parameter_292_name), 36, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, locally_served), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.MinAddress */
    {S(parameter_248_name), 36, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, min_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.MaxAddress */
    {S(parameter_249_name), 36, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, max_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.ReservedAddresses */
    {S(parameter_250_name), 36, 84, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, reserved_addresses), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.SubnetMask */
    {S(parameter_251_name), 36, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DNSServers */
    {S(parameter_252_name), 36, 76, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, dns_servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DomainName */
    {S(parameter_253_name), 36, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, domain_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.IPRouters */
    {S(parameter_254_name), 36, 76, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, ip_routers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPLeaseTime */
    {S(parameter_255_name), 36, 28, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, dhcp_lease_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_255_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.UseAllocatedWAN */
    {S(parameter_256_name), 36, 85, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, use_allocated_wan), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_256_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.AssociatedConnection */
    {S(parameter_257_name), 36, 72, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, associated_connection), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPServerIPAddress */
    {S(parameter_303_name), 36, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, dhcp_server_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddressNumberOfEntries */
    {S(parameter_262_name), 36, 1, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, dhcp_static_address_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 37, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOptionNumberOfEntries */
    {S(parameter_263_name), 36, 1, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool, dhcp_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 38, S(parameter_78_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.Enable */
    {S(parameter_128_name), 37, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.Alias */
    {S(parameter_29_name), 37, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.Chaddr */
    {S(parameter_272_name), 37, 74, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address, chaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.Yiaddr */
    {S(parameter_273_name), 37, 71, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address, yiaddr), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.Enable */
    {S(parameter_128_name), 38, 20, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.Alias */
    {S(parameter_29_name), 38, 3, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.Tag */
    {S(parameter_276_name), 38, 80, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option, tag), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.Value */
    {S(parameter_277_name), 38, 81, offsetof(struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Enable */
    {S(parameter_128_name), 39, 20, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Status */
    {S(parameter_176_name), 39, 86, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_315_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Alias */
    {S(parameter_29_name), 39, 3, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Name */
    {S(parameter_30_name), 39, 8, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.MACAddress */
    {S(parameter_244_name), 39, 74, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, mac_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.MACAddressControlEnabled */
    {S(parameter_319_name), 39, 20, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, mac_address_control_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.MaxBitRate */
    {S(parameter_320_name), 39, 87, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, max_bit_rate), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_320_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.DuplexMode */
    {S(parameter_321_name), 39, 88, offsetof(struct igd1_lan_device_lan_ethernet_interface_config, duplex_mode), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_320_default)},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.BytesSent */
    {S(parameter_322_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.BytesReceived */
    {S(parameter_323_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.PacketsSent */
    {S(parameter_324_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.PacketsReceived */
    {S(parameter_325_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.ErrorsSent */
    {S(parameter_326_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.ErrorsReceived */
    {S(parameter_327_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.UnicastPacketsSent */
    {S(parameter_328_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.UnicastPacketsReceived */
    {S(parameter_329_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.DiscardPacketsSent */
    {S(parameter_330_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.DiscardPacketsReceived */
    {S(parameter_331_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.MulticastPacketsSent */
    {S(parameter_332_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.MulticastPacketsReceived */
    {S(parameter_333_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.BroadcastPacketsSent */
    {S(parameter_334_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.BroadcastPacketsReceived */
    {S(parameter_335_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.UnknownProtoPacketsReceived */
    {S(parameter_336_name), 40, 1, offsetof(struct igd1_lan_device_lan_ethernet_interface_config_stats, unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.HostNumberOfEntries */
    {S(parameter_337_name), 41, 1, offsetof(struct igd1_lan_device_hosts, host_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 42, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.IPAddress */
    {S(parameter_338_name), 42, 71, offsetof(struct igd1_lan_device_hosts_host, ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.AddressSource */
    {S(parameter_339_name), 42, 79, offsetof(struct igd1_lan_device_hosts_host, address_source), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_339_default)},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.LeaseTimeRemaining */
    {S(parameter_340_name), 42, 28, offsetof(struct igd1_lan_device_hosts_host, lease_time_remaining), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.MACAddress */
    {S(parameter_244_name), 42, 74, offsetof(struct igd1_lan_device_hosts_host, mac_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.Layer2Interface */
    {S(parameter_342_name), 42, 5, offsetof(struct igd1_lan_device_hosts_host, layer2_interface), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.HostName */
    {S(parameter_343_name), 42, 3, offsetof(struct igd1_lan_device_hosts_host, host_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.InterfaceType */
    {S(parameter_344_name), 42, 89, offsetof(struct igd1_lan_device_hosts_host, interface_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_344_default)},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.Active */
    {S(parameter_345_name), 42, 20, offsetof(struct igd1_lan_device_hosts_host, active), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.VendorClassID */
    {S(parameter_282_name), 42, 5, offsetof(struct igd1_lan_device_hosts_host, vendor_class_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.ClientID */
    {S(parameter_285_name), 42, 5, offsetof(struct igd1_lan_device_hosts_host, client_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.UserClassID */
    {S(parameter_287_name), 42, 5, offsetof(struct igd1_lan_device_hosts_host, user_class_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.Alias */
    {S(parameter_29_name), 43, 3, offsetof(struct igd1_wan_device, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionNumberOfEntries */
    {S(parameter_350_name), 43, 1, offsetof(struct igd1_wan_device, wan_connection_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 48, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.EnabledForInternet */
    {S(parameter_351_name), 44, 20, offsetof(struct igd1_wan_device_wan_common_interface_config, enabled_for_internet), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.WANAccessType */
    {S(parameter_352_name), 44, 90, offsetof(struct igd1_wan_device_wan_common_interface_config, wan_access_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_352_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Layer1UpstreamMaxBitRate */
    {S(parameter_353_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, layer1_upstream_max_bit_rate), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Layer1DownstreamMaxBitRate */
    {S(parameter_354_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, layer1_downstream_max_bit_rate), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.PhysicalLinkStatus */
    {S(parameter_355_name), 44, 91, offsetof(struct igd1_wan_device_wan_common_interface_config, physical_link_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_355_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.WANAccessProvider */
    {S(parameter_356_name), 44, 5, offsetof(struct igd1_wan_device_wan_common_interface_config, wan_access_provider), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.TotalBytesSent */
    {S(parameter_357_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.TotalBytesReceived */
    {S(parameter_358_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.TotalPacketsSent */
    {S(parameter_359_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, total_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.TotalPacketsReceived */
    {S(parameter_360_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, total_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.MaximumActiveConnections */
    {S(parameter_361_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, maximum_active_connections), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.NumberOfActiveConnections */
    {S(parameter_362_name), 44, 1, offsetof(struct igd1_wan_device_wan_common_interface_config, number_of_active_connections), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 45, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}.Alias */
    {S(parameter_29_name), 45, 3, offsetof(struct igd1_wan_device_wan_common_interface_config_connection, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}.ActiveConnectionDeviceContainer */
    {S(parameter_364_name), 45, 5, offsetof(struct igd1_wan_device_wan_common_interface_config_connection, active_connection_device_container), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}.ActiveConnectionServiceID */
    {S(parameter_365_name), 45, 5, offsetof(struct igd1_wan_device_wan_common_interface_config_connection, active_connection_service_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Enable */
    {S(parameter_128_name), 46, 20, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, enable), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Status */
    {S(parameter_176_name), 46, 86, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_315_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.MACAddress */
    {S(parameter_244_name), 46, 74, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, mac_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.MaxBitRate */
    {S(parameter_320_name), 46, 92, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, max_bit_rate), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_369_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.DuplexMode */
    {S(parameter_321_name), 46, 88, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, duplex_mode), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_320_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.ShapingRate */
    {S(parameter_371_name), 46, 28, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, shaping_rate), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.ShapingBurstSize */
    {S(parameter_372_name), 46, 1, offsetof(struct igd1_wan_device_wan_ethernet_interface_config, shaping_burst_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.BytesSent */
    {S(parameter_322_name), 47, 1, offsetof(struct igd1_wan_device_wan_ethernet_interface_config_stats, bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.BytesReceived */
    {S(parameter_323_name), 47, 1, offsetof(struct igd1_wan_device_wan_ethernet_interface_config_stats, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.PacketsSent */
    {S(parameter_324_name), 47, 1, offsetof(struct igd1_wan_device_wan_ethernet_interface_config_stats, packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.PacketsReceived */
    {S(parameter_325_name), 47, 1, offsetof(struct igd1_wan_device_wan_ethernet_interface_config_stats, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.Alias */
    {S(parameter_29_name), 48, 3, offsetof(struct igd1_wan_device_wan_connection_device, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnectionNumberOfEntries */
    {S(parameter_378_name), 48, 1, offsetof(struct igd1_wan_device_wan_connection_device, wanip_connection_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 50, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnectionNumberOfEntries */
    {S(parameter_379_name), 48, 1, offsetof(struct igd1_wan_device_wan_connection_device, wanppp_connection_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 56, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANEthernetLinkConfig.EthernetLinkStatus */
    {S(parameter_380_name), 49, 93, offsetof(struct igd1_wan_device_wan_connection_device_wan_ethernet_link_config, ethernet_link_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_355_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Enable */
    {S(parameter_128_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Alias */
    {S(parameter_29_name), 50, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Reset */
    {S(parameter_383_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, reset), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ConnectionStatus */
    {S(parameter_384_name), 50, 94, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, connection_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_384_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PossibleConnectionTypes */
    {S(parameter_385_name), 50, 95, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, possible_connection_types), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_385_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ConnectionType */
    {S(parameter_386_name), 50, 96, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, connection_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_385_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Name */
    {S(parameter_30_name), 50, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Uptime */
    {S(parameter_388_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, uptime), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.LastConnectionError */
    {S(parameter_389_name), 50, 97, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, last_connection_error), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_389_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.AutoDisconnectTime */
    {S(parameter_390_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, auto_disconnect_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.IdleDisconnectTime */
    {S(parameter_391_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, idle_disconnect_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.WarnDisconnectDelay */
    {S(parameter_392_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, warn_disconnect_delay), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.RSIPAvailable */
    {S(parameter_393_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, rsip_available), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.NATEnabled */
    {S(parameter_394_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, nat_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.AddressingType */
    {S(parameter_395_name), 50, 98, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, addressing_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_269_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ExternalIPAddress */
    {S(parameter_396_name), 50, 71, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, external_ip_address), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.SubnetMask */
    {S(parameter_251_name), 50, 71, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, subnet_mask), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DefaultGateway */
    {S(parameter_398_name), 50, 22, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, default_gateway), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DNSEnabled */
    {S(parameter_399_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, dns_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DNSOverrideAllowed */
    {S(parameter_400_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, dns_override_allowed), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DNSServers */
    {S(parameter_252_name), 50, 76, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, dns_servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.MaxMTUSize */
    {S(parameter_402_name), 50, 73, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, max_mtu_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_233_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.MACAddress */
    {S(parameter_244_name), 50, 74, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.MACAddressOverride */
    {S(parameter_404_name), 50, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, mac_address_override), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ConnectionTrigger */
    {S(parameter_405_name), 50, 99, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, connection_trigger), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_405_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.RouteProtocolRx */
    {S(parameter_406_name), 50, 100, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, route_protocol_rx), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_406_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMappingNumberOfEntries */
    {S(parameter_407_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, port_mapping_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 54, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ShapingRate */
    {S(parameter_371_name), 50, 28, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, shaping_rate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.ShapingBurstSize */
    {S(parameter_372_name), 50, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection, shaping_burst_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOptionNumberOfEntries */
    {S(parameter_410_name), 51, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client, sent_dhcp_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 52, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOptionNumberOfEntries */
    {S(parameter_411_name), 51, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client, req_dhcp_option_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 53, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.Enable */
    {S(parameter_128_name), 52, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.Alias */
    {S(parameter_29_name), 52, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.Tag */
    {S(parameter_276_name), 52, 80, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option, tag), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.Value */
    {S(parameter_277_name), 52, 81, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option, value), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.Enable */
    {S(parameter_128_name), 53, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.Alias */
    {S(parameter_29_name), 53, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.Order */
    {S(parameter_418_name), 53, 25, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option, order), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.Tag */
    {S(parameter_276_name), 53, 80, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option, tag), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.Value */
    {S(parameter_277_name), 53, 81, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.PortMappingEnabled */
    {S(parameter_421_name), 54, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, port_mapping_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.Alias */
    {S(parameter_29_name), 54, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.PortMappingLeaseDuration */
    {S(parameter_423_name), 54, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, port_mapping_lease_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.RemoteHost */
    {S(parameter_424_name), 54, 22, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, remote_host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.ExternalPort */
    {S(parameter_425_name), 54, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, external_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.InternalPort */
    {S(parameter_426_name), 54, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, internal_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.PortMappingProtocol */
    {S(parameter_427_name), 54, 101, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, port_mapping_protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_427_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.InternalClient */
    {S(parameter_428_name), 54, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, internal_client), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.PortMappingDescription */
    {S(parameter_429_name), 54, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, port_mapping_description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.ExternalPortEndRange */
    {S(parameter_430_name), 54, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping, external_port_end_range), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetBytesSent */
    {S(parameter_431_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetBytesReceived */
    {S(parameter_432_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetPacketsSent */
    {S(parameter_433_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetPacketsReceived */
    {S(parameter_434_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetErrorsSent */
    {S(parameter_435_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetErrorsReceived */
    {S(parameter_436_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetUnicastPacketsSent */
    {S(parameter_437_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetUnicastPacketsReceived */
    {S(parameter_438_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetDiscardPacketsSent */
    {S(parameter_439_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetDiscardPacketsReceived */
    {S(parameter_440_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetMulticastPacketsSent */
    {S(parameter_441_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetMulticastPacketsReceived */
    {S(parameter_442_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetBroadcastPacketsSent */
    {S(parameter_443_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetBroadcastPacketsReceived */
    {S(parameter_444_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.EthernetUnknownProtoPacketsReceived */
    {S(parameter_445_name), 55, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanip_connection_stats, ethernet_unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Enable */
    {S(parameter_128_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Alias */
    {S(parameter_29_name), 56, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Reset */
    {S(parameter_383_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, reset), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ConnectionStatus */
    {S(parameter_384_name), 56, 102, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, connection_status), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_384_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PossibleConnectionTypes */
    {S(parameter_385_name), 56, 103, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, possible_connection_types), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_385_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ConnectionType */
    {S(parameter_386_name), 56, 104, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, connection_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_385_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPoESessionID */
    {S(parameter_452_name), 56, 25, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, pppoe_session_id), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Name */
    {S(parameter_30_name), 56, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Uptime */
    {S(parameter_388_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, uptime), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.LastConnectionError */
    {S(parameter_389_name), 56, 105, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, last_connection_error), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_389_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.AutoDisconnectTime */
    {S(parameter_390_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, auto_disconnect_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.IdleDisconnectTime */
    {S(parameter_391_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, idle_disconnect_time), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.WarnDisconnectDelay */
    {S(parameter_392_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, warn_disconnect_delay), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.RSIPAvailable */
    {S(parameter_393_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, rsip_available), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.NATEnabled */
    {S(parameter_394_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, nat_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Username */
    {S(parameter_66_name), 56, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Password */
    {S(parameter_67_name), 56, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPEncryptionProtocol */
    {S(parameter_463_name), 56, 106, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, ppp_encryption_protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPCompressionProtocol */
    {S(parameter_464_name), 56, 107, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, ppp_compression_protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPAuthenticationProtocol */
    {S(parameter_465_name), 56, 108, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, ppp_authentication_protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_465_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ExternalIPAddress */
    {S(parameter_396_name), 56, 71, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, external_ip_address), 0 | SCHEMA_PARAMETER_FORCED_INFORM, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.RemoteIPAddress */
    {S(parameter_467_name), 56, 71, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, remote_ip_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.MaxMRUSize */
    {S(parameter_468_name), 56, 73, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, max_mru_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_468_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.CurrentMRUSize */
    {S(parameter_469_name), 56, 73, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, current_mru_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_468_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.DNSEnabled */
    {S(parameter_399_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, dns_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.DNSOverrideAllowed */
    {S(parameter_400_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, dns_override_allowed), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.DNSServers */
    {S(parameter_252_name), 56, 76, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, dns_servers), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.MACAddress */
    {S(parameter_244_name), 56, 74, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, mac_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.MACAddressOverride */
    {S(parameter_404_name), 56, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, mac_address_override), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.TransportType */
    {S(parameter_475_name), 56, 109, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, transport_type), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_475_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPoEACName */
    {S(parameter_476_name), 56, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, pppoe_ac_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPoEServiceName */
    {S(parameter_477_name), 56, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, pppoe_service_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ConnectionTrigger */
    {S(parameter_405_name), 56, 99, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, connection_trigger), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_405_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.RouteProtocolRx */
    {S(parameter_406_name), 56, 100, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, route_protocol_rx), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_406_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPLCPEcho */
    {S(parameter_480_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, ppplcp_echo), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PPPLCPEchoRetry */
    {S(parameter_481_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, ppplcp_echo_retry), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMappingNumberOfEntries */
    {S(parameter_407_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, port_mapping_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 57, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ShapingRate */
    {S(parameter_371_name), 56, 28, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, shaping_rate), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.ShapingBurstSize */
    {S(parameter_372_name), 56, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, shaping_burst_size), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.DefaultGateway */
    {S(parameter_398_name), 56, 22, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection, default_gateway), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.PortMappingEnabled */
    {S(parameter_421_name), 57, 20, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, port_mapping_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.Alias */
    {S(parameter_29_name), 57, 3, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.PortMappingLeaseDuration */
    {S(parameter_423_name), 57, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, port_mapping_lease_duration), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.RemoteHost */
    {S(parameter_424_name), 57, 22, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, remote_host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.ExternalPort */
    {S(parameter_425_name), 57, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, external_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.InternalPort */
    {S(parameter_426_name), 57, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, internal_port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.PortMappingProtocol */
    {S(parameter_427_name), 57, 101, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, port_mapping_protocol), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_427_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.InternalClient */
    {S(parameter_428_name), 57, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, internal_client), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.PortMappingDescription */
    {S(parameter_429_name), 57, 5, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, port_mapping_description), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.ExternalPortEndRange */
    {S(parameter_430_name), 57, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping, external_port_end_range), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetBytesSent */
    {S(parameter_431_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetBytesReceived */
    {S(parameter_432_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetPacketsSent */
    {S(parameter_433_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetPacketsReceived */
    {S(parameter_434_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetErrorsSent */
    {S(parameter_435_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_errors_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetErrorsReceived */
    {S(parameter_436_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_errors_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetUnicastPacketsSent */
    {S(parameter_437_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_unicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetUnicastPacketsReceived */
    {S(parameter_438_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_unicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetDiscardPacketsSent */
    {S(parameter_439_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_discard_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetDiscardPacketsReceived */
    {S(parameter_440_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_discard_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetMulticastPacketsSent */
    {S(parameter_441_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_multicast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetMulticastPacketsReceived */
    {S(parameter_442_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_multicast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetBroadcastPacketsSent */
    {S(parameter_443_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_broadcast_packets_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetBroadcastPacketsReceived */
    {S(parameter_444_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_broadcast_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.EthernetUnknownProtoPacketsReceived */
    {S(parameter_445_name), 58, 1, offsetof(struct igd1_wan_device_wan_connection_device_wanppp_connection_stats, ethernet_unknown_proto_packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.MaxBridgeEntries */
    {S(parameter_511_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_bridge_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_511_default)},
    /* InternetGatewayDevice.Layer2Bridging.MaxDBridgeEntries */
    {S(parameter_512_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_d_bridge_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_511_default)},
    /* InternetGatewayDevice.Layer2Bridging.MaxFilterEntries */
    {S(parameter_513_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_filter_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_513_default)},
    /* InternetGatewayDevice.Layer2Bridging.MaxMarkingEntries */
    {S(parameter_514_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_marking_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_513_default)},
    /* InternetGatewayDevice.Layer2Bridging.BridgeNumberOfEntries */
    {S(parameter_515_name), 59, 1, offsetof(struct igd1_layer2_bridging, bridge_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 60, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.FilterNumberOfEntries */
    {S(parameter_516_name), 59, 1, offsetof(struct igd1_layer2_bridging, filter_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 63, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.MarkingNumberOfEntries */
    {S(parameter_517_name), 59, 1, offsetof(struct igd1_layer2_bridging, marking_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 64, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterfaceNumberOfEntries */
    {S(parameter_518_name), 59, 1, offsetof(struct igd1_layer2_bridging, available_interface_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 65, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.MaxQBridgeEntries */
    {S(parameter_519_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_q_bridge_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_511_default)},
    /* InternetGatewayDevice.Layer2Bridging.MaxVLANEntries */
    {S(parameter_520_name), 59, 1, offsetof(struct igd1_layer2_bridging, max_vlan_entries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_513_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Alias */
    {S(parameter_29_name), 60, 3, offsetof(struct igd1_layer2_bridging_bridge, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.BridgeKey */
    {S(parameter_522_name), 60, 1, offsetof(struct igd1_layer2_bridging_bridge, bridge_key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.BridgeStandard */
    {S(parameter_523_name), 60, 110, offsetof(struct igd1_layer2_bridging_bridge, bridge_standard), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_523_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.BridgeEnable */
    {S(parameter_524_name), 60, 20, offsetof(struct igd1_layer2_bridging_bridge, bridge_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.BridgeStatus */
    {S(parameter_525_name), 60, 69, offsetof(struct igd1_layer2_bridging_bridge, bridge_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.BridgeName */
    {S(parameter_526_name), 60, 3, offsetof(struct igd1_layer2_bridging_bridge, bridge_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLANID */
    {S(parameter_527_name), 60, 111, offsetof(struct igd1_layer2_bridging_bridge, vlanid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.PortNumberOfEntries */
    {S(parameter_528_name), 60, 1, offsetof(struct igd1_layer2_bridging_bridge, port_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 61, S(parameter_78_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLANNumberOfEntries */
    {S(parameter_529_name), 60, 1, offsetof(struct igd1_layer2_bridging_bridge, vlan_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 62, S(parameter_78_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.PortEnable */
    {S(parameter_530_name), 61, 20, offsetof(struct igd1_layer2_bridging_bridge_port, port_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.Alias */
    {S(parameter_29_name), 61, 3, offsetof(struct igd1_layer2_bridging_bridge_port, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.PortInterface */
    {S(parameter_532_name), 61, 8, offsetof(struct igd1_layer2_bridging_bridge_port, port_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.PortState */
    {S(parameter_533_name), 61, 112, offsetof(struct igd1_layer2_bridging_bridge_port, port_state), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.PVID */
    {S(parameter_534_name), 61, 113, offsetof(struct igd1_layer2_bridging_bridge_port, pvid), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.AcceptableFrameTypes */
    {S(parameter_535_name), 61, 114, offsetof(struct igd1_layer2_bridging_bridge_port, acceptable_frame_types), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_535_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.IngressFiltering */
    {S(parameter_536_name), 61, 20, offsetof(struct igd1_layer2_bridging_bridge_port, ingress_filtering), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.VLANEnable */
    {S(parameter_537_name), 62, 20, offsetof(struct igd1_layer2_bridging_bridge_vlan, vlan_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.Alias */
    {S(parameter_29_name), 62, 3, offsetof(struct igd1_layer2_bridging_bridge_vlan, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.VLANName */
    {S(parameter_539_name), 62, 3, offsetof(struct igd1_layer2_bridging_bridge_vlan, vlan_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.VLANID */
    {S(parameter_527_name), 62, 113, offsetof(struct igd1_layer2_bridging_bridge_vlan, vlanid), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.Alias */
    {S(parameter_29_name), 63, 3, offsetof(struct igd1_layer2_bridging_filter, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.FilterKey */
    {S(parameter_542_name), 63, 1, offsetof(struct igd1_layer2_bridging_filter, filter_key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.FilterEnable */
    {S(parameter_543_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, filter_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.FilterStatus */
    {S(parameter_544_name), 63, 69, offsetof(struct igd1_layer2_bridging_filter, filter_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.FilterBridgeReference */
    {S(parameter_545_name), 63, 28, offsetof(struct igd1_layer2_bridging_filter, filter_bridge_reference), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.ExclusivityOrder */
    {S(parameter_546_name), 63, 1, offsetof(struct igd1_layer2_bridging_filter, exclusivity_order), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.FilterInterface */
    {S(parameter_547_name), 63, 8, offsetof(struct igd1_layer2_bridging_filter, filter_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.VLANIDFilter */
    {S(parameter_548_name), 63, 115, offsetof(struct igd1_layer2_bridging_filter, vlanid_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.AdmitOnlyVLANTagged */
    {S(parameter_549_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, admit_only_vlan_tagged), 0 | SCHEMA_PARAMETER_DEPRECATED, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.EthertypeFilterList */
    {S(parameter_550_name), 63, 116, offsetof(struct igd1_layer2_bridging_filter, ethertype_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.EthertypeFilterExclude */
    {S(parameter_551_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, ethertype_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACAddressFilterList */
    {S(parameter_552_name), 63, 117, offsetof(struct igd1_layer2_bridging_filter, source_mac_address_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACAddressFilterExclude */
    {S(parameter_553_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, source_mac_address_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACAddressFilterList */
    {S(parameter_554_name), 63, 117, offsetof(struct igd1_layer2_bridging_filter, dest_mac_address_filter_list), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACAddressFilterExclude */
    {S(parameter_555_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, dest_mac_address_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromVendorClassIDFilter */
    {S(parameter_556_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_vendor_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromVendorClassIDFilterExclude */
    {S(parameter_557_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_vendor_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromVendorClassIDFilter */
    {S(parameter_558_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_vendor_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromVendorClassIDFilterExclude */
    {S(parameter_559_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_vendor_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromVendorClassIDMode */
    {S(parameter_560_name), 63, 83, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_284_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromClientIDFilter */
    {S(parameter_561_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_client_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromClientIDFilterExclude */
    {S(parameter_562_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_client_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromClientIDFilter */
    {S(parameter_563_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_client_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromClientIDFilterExclude */
    {S(parameter_564_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_client_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromUserClassIDFilter */
    {S(parameter_565_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_user_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromUserClassIDFilterExclude */
    {S(parameter_566_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_user_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromUserClassIDFilter */
    {S(parameter_567_name), 63, 5, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_user_class_id_filter), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.DestMACFromUserClassIDFilterExclude */
    {S(parameter_568_name), 63, 20, offsetof(struct igd1_layer2_bridging_filter, dest_mac_from_user_class_id_filter_exclude), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.Layer2Bridging.Filter.{i}.SourceMACFromVendorClassIDMode */
    {S(parameter_569_name), 63, 83, offsetof(struct igd1_layer2_bridging_filter, source_mac_from_vendor_class_id_mode), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_284_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.Alias */
    {S(parameter_29_name), 64, 3, offsetof(struct igd1_layer2_bridging_marking, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.MarkingKey */
    {S(parameter_571_name), 64, 1, offsetof(struct igd1_layer2_bridging_marking, marking_key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.MarkingEnable */
    {S(parameter_572_name), 64, 20, offsetof(struct igd1_layer2_bridging_marking, marking_enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.MarkingStatus */
    {S(parameter_573_name), 64, 69, offsetof(struct igd1_layer2_bridging_marking, marking_status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_103_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.MarkingBridgeReference */
    {S(parameter_574_name), 64, 28, offsetof(struct igd1_layer2_bridging_marking, marking_bridge_reference), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.MarkingInterface */
    {S(parameter_575_name), 64, 8, offsetof(struct igd1_layer2_bridging_marking, marking_interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_117_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.VLANIDUntag */
    {S(parameter_576_name), 64, 20, offsetof(struct igd1_layer2_bridging_marking, vlanid_untag), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.VLANIDMark */
    {S(parameter_577_name), 64, 115, offsetof(struct igd1_layer2_bridging_marking, vlanid_mark), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.EthernetPriorityMark */
    {S(parameter_578_name), 64, 118, offsetof(struct igd1_layer2_bridging_marking, ethernet_priority_mark), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.EthernetPriorityOverride */
    {S(parameter_579_name), 64, 20, offsetof(struct igd1_layer2_bridging_marking, ethernet_priority_override), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.Marking.{i}.VLANIDMarkOverride */
    {S(parameter_580_name), 64, 20, offsetof(struct igd1_layer2_bridging_marking, vlanid_mark_override), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.Alias */
    {S(parameter_29_name), 65, 3, offsetof(struct igd1_layer2_bridging_available_interface, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.AvailableInterfaceKey */
    {S(parameter_582_name), 65, 1, offsetof(struct igd1_layer2_bridging_available_interface, available_interface_key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.InterfaceType */
    {S(parameter_344_name), 65, 119, offsetof(struct igd1_layer2_bridging_available_interface, interface_type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.InterfaceReference */
    {S(parameter_584_name), 65, 120, offsetof(struct igd1_layer2_bridging_available_interface, interface_reference), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Firewall.Config */
    {S(parameter_585_name), 66, 121, offsetof(struct igd1_firewall, config), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_406_default)},
    /* InternetGatewayDevice.Firewall.Version */
    {S(parameter_31_name), 66, 8, offsetof(struct igd1_firewall, version), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.Firewall.LastChange */
    {S(parameter_587_name), 66, 9, offsetof(struct igd1_firewall, last_change), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Enable */
    {S(parameter_128_name), 68, 20, offsetof(struct igd1_dns_sd, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.ServiceNumberOfEntries */
    {S(parameter_589_name), 68, 1, offsetof(struct igd1_dns_sd, service_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 69, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.InstanceName */
    {S(parameter_590_name), 69, 122, offsetof(struct igd1_dns_sd_service, instance_name), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.ApplicationProtocol */
    {S(parameter_591_name), 69, 123, offsetof(struct igd1_dns_sd_service, application_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TransportProtocol */
    {S(parameter_592_name), 69, 101, offsetof(struct igd1_dns_sd_service, transport_protocol), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Domain */
    {S(parameter_593_name), 69, 5, offsetof(struct igd1_dns_sd_service, domain), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Port */
    {S(object_61_name), 69, 64, offsetof(struct igd1_dns_sd_service, port), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Target */
    {S(parameter_595_name), 69, 5, offsetof(struct igd1_dns_sd_service, target), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Status */
    {S(parameter_176_name), 69, 124, offsetof(struct igd1_dns_sd_service, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.LastUpdate */
    {S(parameter_597_name), 69, 9, offsetof(struct igd1_dns_sd_service, last_update), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Host */
    {S(object_42_name), 69, 125, offsetof(struct igd1_dns_sd_service, host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TimeToLive */
    {S(parameter_599_name), 69, 126, offsetof(struct igd1_dns_sd_service, time_to_live), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Priority */
    {S(parameter_41_name), 69, 64, offsetof(struct igd1_dns_sd_service, priority), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.Weight */
    {S(parameter_601_name), 69, 64, offsetof(struct igd1_dns_sd_service, weight), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TextRecordNumberOfEntries */
    {S(parameter_602_name), 69, 1, offsetof(struct igd1_dns_sd_service, text_record_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 70, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TextRecord.{i}.Key */
    {S(parameter_603_name), 70, 127, offsetof(struct igd1_dns_sd_service_text_record, key), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DNS.SD.Service.{i}.TextRecord.{i}.Value */
    {S(parameter_277_name), 70, 127, offsetof(struct igd1_dns_sd_service_text_record, value), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.ConnectionNumberOfEntries */
    {S(parameter_605_name), 71, 1, offsetof(struct igd1_xmpp, connection_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 72, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Enable */
    {S(parameter_128_name), 72, 20, offsetof(struct igd1_xmpp_connection, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Alias */
    {S(parameter_29_name), 72, 3, offsetof(struct igd1_xmpp_connection, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Username */
    {S(parameter_66_name), 72, 5, offsetof(struct igd1_xmpp_connection, username), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Password */
    {S(parameter_67_name), 72, 5, offsetof(struct igd1_xmpp_connection, password), 0 | SCHEMA_PARAMETER_HIDDEN, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Domain */
    {S(parameter_593_name), 72, 3, offsetof(struct igd1_xmpp_connection, domain), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Resource */
    {S(parameter_611_name), 72, 3, offsetof(struct igd1_xmpp_connection, resource), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.JabberID */
    {S(parameter_612_name), 72, 22, offsetof(struct igd1_xmpp_connection, jabber_id), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Status */
    {S(parameter_176_name), 72, 128, offsetof(struct igd1_xmpp_connection, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.LastChangeDate */
    {S(parameter_614_name), 72, 9, offsetof(struct igd1_xmpp_connection, last_change_date), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerConnectAlgorithm */
    {S(parameter_615_name), 72, 129, offsetof(struct igd1_xmpp_connection, server_connect_algorithm), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_615_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.KeepAliveInterval */
    {S(parameter_616_name), 72, 130, offsetof(struct igd1_xmpp_connection, keep_alive_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_156_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerConnectAttempts */
    {S(parameter_617_name), 72, 1, offsetof(struct igd1_xmpp_connection, server_connect_attempts), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_511_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerRetryInitialInterval */
    {S(parameter_618_name), 72, 30, offsetof(struct igd1_xmpp_connection, server_retry_initial_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_86_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerRetryIntervalMultiplier */
    {S(parameter_619_name), 72, 31, offsetof(struct igd1_xmpp_connection, server_retry_interval_multiplier), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_97_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerRetryMaxInterval */
    {S(parameter_620_name), 72, 131, offsetof(struct igd1_xmpp_connection, server_retry_max_interval), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_620_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.UseTLS */
    {S(parameter_621_name), 72, 20, offsetof(struct igd1_xmpp_connection, use_tls), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_64_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.TLSEstablished */
    {S(parameter_622_name), 72, 20, offsetof(struct igd1_xmpp_connection, tls_established), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.ServerNumberOfEntries */
    {S(parameter_623_name), 72, 1, offsetof(struct igd1_xmpp_connection, server_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, 73, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.Enable */
    {S(parameter_128_name), 73, 20, offsetof(struct igd1_xmpp_connection_server, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_68_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.Alias */
    {S(parameter_29_name), 73, 3, offsetof(struct igd1_xmpp_connection_server, alias), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.Priority */
    {S(parameter_41_name), 73, 27, offsetof(struct igd1_xmpp_connection_server, priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.Weight */
    {S(parameter_601_name), 73, 132, offsetof(struct igd1_xmpp_connection_server, weight), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.ServerAddress */
    {S(parameter_628_name), 73, 5, offsetof(struct igd1_xmpp_connection_server, server_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.Port */
    {S(object_61_name), 73, 27, offsetof(struct igd1_xmpp_connection_server, port), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_629_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Stats.ReceivedMessages */
    {S(parameter_630_name), 74, 1, offsetof(struct igd1_xmpp_connection_stats, received_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Stats.TransmittedMessages */
    {S(parameter_631_name), 74, 1, offsetof(struct igd1_xmpp_connection_stats, transmitted_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Stats.ReceivedErrorMessages */
    {S(parameter_632_name), 74, 1, offsetof(struct igd1_xmpp_connection_stats, received_error_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.XMPP.Connection.{i}.Stats.TransmittedErrorMessages */
    {S(parameter_633_name), 74, 1, offsetof(struct igd1_xmpp_connection_stats, transmitted_error_messages), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_78_default)},
    /* InternetGatewayDevice.Capabilities.PerformanceDiagnostic.DownloadTransports */
    {S(parameter_634_name), 76, 133, offsetof(struct igd1_capabilities_performance_diagnostic, download_transports), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_634_default)},
    /* InternetGatewayDevice.Capabilities.PerformanceDiagnostic.UploadTransports */
    {S(parameter_635_name), 76, 133, offsetof(struct igd1_capabilities_performance_diagnostic, upload_transports), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_634_default)},
    /* InternetGatewayDevice.IPPingDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 77, 134, offsetof(struct igd1_ip_ping_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.IPPingDiagnostics.Interface */
    {S(parameter_231_name), 77, 72, offsetof(struct igd1_ip_ping_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.Host */
    {S(object_42_name), 77, 5, offsetof(struct igd1_ip_ping_diagnostics, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.NumberOfRepetitions */
    {S(parameter_639_name), 77, 25, offsetof(struct igd1_ip_ping_diagnostics, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_639_default)},
    /* InternetGatewayDevice.IPPingDiagnostics.Timeout */
    {S(parameter_640_name), 77, 25, offsetof(struct igd1_ip_ping_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_640_default)},
    /* InternetGatewayDevice.IPPingDiagnostics.DataBlockSize */
    {S(parameter_641_name), 77, 135, offsetof(struct igd1_ip_ping_diagnostics, data_block_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_513_default)},
    /* InternetGatewayDevice.IPPingDiagnostics.DSCP */
    {S(parameter_642_name), 77, 136, offsetof(struct igd1_ip_ping_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.SuccessCount */
    {S(parameter_643_name), 77, 1, offsetof(struct igd1_ip_ping_diagnostics, success_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.FailureCount */
    {S(parameter_644_name), 77, 1, offsetof(struct igd1_ip_ping_diagnostics, failure_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.AverageResponseTime */
    {S(parameter_645_name), 77, 1, offsetof(struct igd1_ip_ping_diagnostics, average_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.MaximumResponseTime */
    {S(parameter_646_name), 77, 1, offsetof(struct igd1_ip_ping_diagnostics, maximum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.IPPingDiagnostics.MinimumResponseTime */
    {S(parameter_647_name), 77, 1, offsetof(struct igd1_ip_ping_diagnostics, minimum_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 78, 137, offsetof(struct igd1_trace_route_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.Interface */
    {S(parameter_231_name), 78, 72, offsetof(struct igd1_trace_route_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.Host */
    {S(object_42_name), 78, 5, offsetof(struct igd1_trace_route_diagnostics, host), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.NumberOfTries */
    {S(parameter_651_name), 78, 138, offsetof(struct igd1_trace_route_diagnostics, number_of_tries), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_639_default)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.Timeout */
    {S(parameter_640_name), 78, 25, offsetof(struct igd1_trace_route_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_640_default)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.DataBlockSize */
    {S(parameter_641_name), 78, 135, offsetof(struct igd1_trace_route_diagnostics, data_block_size), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_513_default)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.DSCP */
    {S(parameter_642_name), 78, 136, offsetof(struct igd1_trace_route_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.MaxHopCount */
    {S(parameter_655_name), 78, 139, offsetof(struct igd1_trace_route_diagnostics, max_hop_count), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_109_default)},
    /* InternetGatewayDevice.TraceRouteDiagnostics.ResponseTime */
    {S(parameter_656_name), 78, 1, offsetof(struct igd1_trace_route_diagnostics, response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHopsNumberOfEntries */
    {S(parameter_657_name), 78, 1, offsetof(struct igd1_trace_route_diagnostics, route_hops_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, 79, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.HopHost */
    {S(parameter_658_name), 79, 5, offsetof(struct igd1_trace_route_diagnostics_route_hops, hop_host), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.HopHostAddress */
    {S(parameter_659_name), 79, 22, offsetof(struct igd1_trace_route_diagnostics_route_hops, hop_host_address), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.HopErrorCode */
    {S(parameter_660_name), 79, 1, offsetof(struct igd1_trace_route_diagnostics_route_hops, hop_error_code), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.HopRTTimes */
    {S(parameter_661_name), 79, 140, offsetof(struct igd1_trace_route_diagnostics_route_hops, hop_rt_times), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 80, 141, offsetof(struct igd1_download_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.DownloadDiagnostics.Interface */
    {S(parameter_231_name), 80, 72, offsetof(struct igd1_download_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.DownloadURL */
    {S(parameter_664_name), 80, 5, offsetof(struct igd1_download_diagnostics, download_url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.DSCP */
    {S(parameter_642_name), 80, 136, offsetof(struct igd1_download_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.EthernetPriority */
    {S(parameter_666_name), 80, 142, offsetof(struct igd1_download_diagnostics, ethernet_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.ROMTime */
    {S(parameter_667_name), 80, 9, offsetof(struct igd1_download_diagnostics, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.BOMTime */
    {S(parameter_668_name), 80, 9, offsetof(struct igd1_download_diagnostics, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.EOMTime */
    {S(parameter_669_name), 80, 9, offsetof(struct igd1_download_diagnostics, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.TestBytesReceived */
    {S(parameter_670_name), 80, 1, offsetof(struct igd1_download_diagnostics, test_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.TotalBytesReceived */
    {S(parameter_358_name), 80, 1, offsetof(struct igd1_download_diagnostics, total_bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.TCPOpenRequestTime */
    {S(parameter_672_name), 80, 9, offsetof(struct igd1_download_diagnostics, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.DownloadDiagnostics.TCPOpenResponseTime */
    {S(parameter_673_name), 80, 9, offsetof(struct igd1_download_diagnostics, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 81, 143, offsetof(struct igd1_upload_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.UploadDiagnostics.Interface */
    {S(parameter_231_name), 81, 72, offsetof(struct igd1_upload_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.UploadURL */
    {S(parameter_676_name), 81, 5, offsetof(struct igd1_upload_diagnostics, upload_url), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.DSCP */
    {S(parameter_642_name), 81, 136, offsetof(struct igd1_upload_diagnostics, dscp), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.EthernetPriority */
    {S(parameter_666_name), 81, 142, offsetof(struct igd1_upload_diagnostics, ethernet_priority), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.TestFileLength */
    {S(parameter_679_name), 81, 1, offsetof(struct igd1_upload_diagnostics, test_file_length), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.ROMTime */
    {S(parameter_667_name), 81, 9, offsetof(struct igd1_upload_diagnostics, rom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.BOMTime */
    {S(parameter_668_name), 81, 9, offsetof(struct igd1_upload_diagnostics, bom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.EOMTime */
    {S(parameter_669_name), 81, 9, offsetof(struct igd1_upload_diagnostics, eom_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.TotalBytesSent */
    {S(parameter_357_name), 81, 1, offsetof(struct igd1_upload_diagnostics, total_bytes_sent), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.TCPOpenRequestTime */
    {S(parameter_672_name), 81, 9, offsetof(struct igd1_upload_diagnostics, tcp_open_request_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UploadDiagnostics.TCPOpenResponseTime */
    {S(parameter_673_name), 81, 9, offsetof(struct igd1_upload_diagnostics, tcp_open_response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.Enable */
    {S(parameter_128_name), 82, 20, offsetof(struct igd1_udp_echo_config, enable), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.Interface */
    {S(parameter_231_name), 82, 72, offsetof(struct igd1_udp_echo_config, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.SourceIPAddress */
    {S(parameter_228_name), 82, 71, offsetof(struct igd1_udp_echo_config, source_ip_address), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.UDPPort */
    {S(parameter_689_name), 82, 1, offsetof(struct igd1_udp_echo_config, udp_port), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_689_default)},
    /* InternetGatewayDevice.UDPEchoConfig.EchoPlusEnabled */
    {S(parameter_690_name), 82, 20, offsetof(struct igd1_udp_echo_config, echo_plus_enabled), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.EchoPlusSupported */
    {S(parameter_691_name), 82, 20, offsetof(struct igd1_udp_echo_config, echo_plus_supported), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.PacketsReceived */
    {S(parameter_325_name), 82, 1, offsetof(struct igd1_udp_echo_config, packets_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.PacketsResponded */
    {S(parameter_693_name), 82, 1, offsetof(struct igd1_udp_echo_config, packets_responded), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.BytesReceived */
    {S(parameter_323_name), 82, 1, offsetof(struct igd1_udp_echo_config, bytes_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.BytesResponded */
    {S(parameter_695_name), 82, 1, offsetof(struct igd1_udp_echo_config, bytes_responded), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.TimeFirstPacketReceived */
    {S(parameter_696_name), 82, 9, offsetof(struct igd1_udp_echo_config, time_first_packet_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.UDPEchoConfig.TimeLastPacketReceived */
    {S(parameter_697_name), 82, 9, offsetof(struct igd1_udp_echo_config, time_last_packet_received), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 83, 144, offsetof(struct igd1_ns_lookup_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.NSLookupDiagnostics.Interface */
    {S(parameter_231_name), 83, 72, offsetof(struct igd1_ns_lookup_diagnostics, interface), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.HostName */
    {S(parameter_343_name), 83, 5, offsetof(struct igd1_ns_lookup_diagnostics, host_name), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.DNSServer */
    {S(parameter_701_name), 83, 5, offsetof(struct igd1_ns_lookup_diagnostics, dns_server), 0, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Timeout */
    {S(parameter_640_name), 83, 145, offsetof(struct igd1_ns_lookup_diagnostics, timeout), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_640_default)},
    /* InternetGatewayDevice.NSLookupDiagnostics.NumberOfRepetitions */
    {S(parameter_639_name), 83, 146, offsetof(struct igd1_ns_lookup_diagnostics, number_of_repetitions), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_NORMAL, SCHEMA_NONE, S(parameter_276_default)},
    /* InternetGatewayDevice.NSLookupDiagnostics.SuccessCount */
    {S(parameter_643_name), 83, 1, offsetof(struct igd1_ns_lookup_diagnostics, success_count), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.ResultNumberOfEntries */
    {S(parameter_705_name), 83, 1, offsetof(struct igd1_ns_lookup_diagnostics, result_number_of_entries), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, 84, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.Status */
    {S(parameter_176_name), 84, 147, offsetof(struct igd1_ns_lookup_diagnostics_result, status), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.AnswerType */
    {S(parameter_707_name), 84, 148, offsetof(struct igd1_ns_lookup_diagnostics_result, answer_type), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.HostNameReturned */
    {S(parameter_708_name), 84, 5, offsetof(struct igd1_ns_lookup_diagnostics_result, host_name_returned), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.IPAddresses */
    {S(parameter_709_name), 84, 149, offsetof(struct igd1_ns_lookup_diagnostics_result, ip_addresses), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.DNSServerIP */
    {S(parameter_710_name), 84, 71, offsetof(struct igd1_ns_lookup_diagnostics_result, dns_server_ip), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.ResponseTime */
    {S(parameter_656_name), 84, 14, offsetof(struct igd1_ns_lookup_diagnostics_result, response_time), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
    /* InternetGatewayDevice.SelfTestDiagnostics.DiagnosticsState */
    {S(parameter_636_name), 85, 150, offsetof(struct igd1_self_test_diagnostics, diagnostics_state), 0 | SCHEMA_PARAMETER_FACTORY_DEFAULT, SCHEMA_READ_WRITE, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, S(parameter_463_default)},
    /* InternetGatewayDevice.SelfTestDiagnostics.Results */
    {S(parameter_713_name), 85, 0, offsetof(struct igd1_self_test_diagnostics, results), 0, SCHEMA_READ_ONLY, SCHEMA_NOTIFY_CAN_DENY, SCHEMA_NONE, SCHEMA_NO_STRING},
};

static const struct schema_syntax syntaxes[] = {
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 1, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 2, 1, 0, 0, 0, 1, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 1, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 4, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_DATE_TIME, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 5, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_11_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_12_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 1, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_14_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_16_units)},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 6, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 6, 1, 0, 0, 1, 1, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 10, 10, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_BOOLEAN, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 20, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 24, 11, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 7, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 2, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 8, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 3, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 35, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 5, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 6, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 37, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, 32u, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 40, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 43, 1, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 7, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 8, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 9, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 9, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 10, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, SCHEMA_UNBOUNDED, 0, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 44, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 47, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 2, 5, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 50, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 53, 19, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 32u, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 72, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 76, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 80, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 84, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_BASE64, 0, 0, 0, 11, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 10, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 12, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 13, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 11, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 89, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_67_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_67_units)},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 91, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 94, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 3, 1, 0, 0, 0, 0, 8, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 12, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 15, 1, 0, 0, 7, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 1, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 97, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 15, 1, 0, 0, 7, 2, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 16, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 100, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 13, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_BASE64, 0, 0, 0, 17, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, SCHEMA_UNBOUNDED, 0, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 103, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 16, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 107, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 109, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 113, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 118, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 121, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 128, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 131, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 135, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 139, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 142, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 149, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 149, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 152, 10, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 162, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 164, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 167, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 171, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 173, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 180, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 180, 7, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 187, 23, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 210, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 212, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 215, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 218, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 222, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 14, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 224, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 15, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 230, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 16, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 16, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_INT, 0, 17, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 233, 4, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, SCHEMA_UNBOUNDED, 3, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 237, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 18, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 19, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 240, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 3, 1, 0, 0, 0, 0, 9, 0, SCHEMA_UNBOUNDED, 0, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 18, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 20, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 243, 9, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 252, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_LONG, 0, 4, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 2, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_30_units)},
    {CWMP_TYPE_LONG, 0, 19, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 254, 2, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 256, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 20, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 21, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 262, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 22, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 23, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, SCHEMA_SYNTAX_LIST, 0, 0, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 4, 1, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 267, 12, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 24, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 279, 12, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 291, 6, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_UNSIGNED_INT, 0, 2, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, S(syntax_14_units)},
    {CWMP_TYPE_UNSIGNED_INT, 0, 25, 1, 0, 0, 0, 0, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 297, 5, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 302, 3, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, SCHEMA_SYNTAX_LIST, 0, 0, 14, 1, 0, 0, 0, 0, SCHEMA_NONE, 0, 10u, 0, 0, SCHEMA_NO_STRING},
    {CWMP_TYPE_STRING, 0, 0, 0, 0, 0, 305, 1, 0, 0, SCHEMA_NONE, 0, SCHEMA_UNBOUNDED, 0, 0, SCHEMA_NO_STRING},
};

static const struct schema_range ranges[] = {
    {SCHEMA_NO_STRING, S(range_item_0_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_1_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_78_default), S(range_item_3_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_156_default), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_3_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_369_default), S(range_item_3_maxInclusive), SCHEMA_NO_STRING},
    {S(range_item_7_minInclusive), S(parameter_69_default), SCHEMA_NO_STRING},
    {S(parameter_109_default), S(range_item_8_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_78_default), S(range_item_0_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_78_default), S(range_item_10_maxInclusive), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_3_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_12_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_13_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_78_default), S(range_item_14_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_14_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_156_default), S(range_item_14_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_156_default), S(parameter_689_default), SCHEMA_NO_STRING},
    {SCHEMA_NO_STRING, S(range_item_18_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_156_default), S(range_item_3_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_20_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_78_default), S(range_item_21_maxInclusive), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(parameter_639_default), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(parameter_513_default), SCHEMA_NO_STRING},
    {S(parameter_78_default), S(parameter_689_default), SCHEMA_NO_STRING},
    {S(parameter_276_default), S(range_item_25_maxInclusive), SCHEMA_NO_STRING},
};

static const struct schema_size sizes[] = {
    {0, 1024u, false, true},
    {0, 64u, false, true},
    {6, 6u, true, true},
    {0, 256u, false, true},
    {0, 16u, false, true},
    {0, 32768u, false, true},
    {36, 36u, true, true},
    {0, 1200u, false, true},
    {0, 32u, false, true},
    {0, 39u, false, true},
    {0, 6u, false, true},
    {0, 4095u, true, true},
    {0, 40u, false, true},
    {0, 30u, false, true},
    {0, 45u, false, true},
    {0, 17u, false, true},
    {0, 512u, false, true},
    {0, 255u, true, true},
    {0, 63u, false, true},
    {0, 15u, false, true},
    {0, 255u, false, true},
};

static const struct schema_enumeration enumerations[] = {
    {S(enumeration_item_0_value), false},
    {S(enumeration_item_1_value), false},
    {S(enumeration_item_2_value), false},
    {S(enumeration_item_3_value), false},
    {S(enumeration_item_4_value), false},
    {S(enumeration_item_5_value), false},
    {S(enumeration_item_6_value), false},
    {S(enumeration_item_7_value), false},
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
    {S(parameter_57_default), false},
    {S(parameter_117_default), false},
    {S(parameter_60_default), false},
    {S(enumeration_item_26_value), false},
    {S(enumeration_item_27_value), false},
    {S(enumeration_item_28_value), false},
    {S(enumeration_item_29_value), false},
    {S(enumeration_item_30_value), false},
    {S(enumeration_item_31_value), false},
    {S(enumeration_item_32_value), false},
    {S(enumeration_item_33_value), false},
    {S(parameter_344_default), false},
    {S(parameter_94_default), false},
    {S(enumeration_item_36_value), false},
    {S(enumeration_item_37_value), false},
    {S(enumeration_item_38_value), false},
    {S(object_71_name), false},
    {S(enumeration_item_40_value), false},
    {S(enumeration_item_41_value), false},
    {S(enumeration_item_42_value), false},
    {S(parameter_104_default), false},
    {S(enumeration_item_44_value), false},
    {S(enumeration_item_45_value), false},
    {S(parameter_129_default), false},
    {S(enumeration_item_47_value), false},
    {S(enumeration_item_48_value), false},
    {S(parameter_129_default), false},
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
    {S(enumeration_item_73_value), false},
    {S(enumeration_item_74_value), false},
    {S(enumeration_item_75_value), false},
    {S(enumeration_item_72_value), false},
    {S(enumeration_item_73_value), false},
    {S(enumeration_item_28_value), false},
    {S(enumeration_item_75_value), false},
    {S(enumeration_item_80_value), false},
    {S(enumeration_item_81_value), false},
    {S(enumeration_item_47_value), false},
    {S(enumeration_item_83_value), false},
    {S(parameter_103_default), false},
    {S(enumeration_item_85_value), false},
    {S(enumeration_item_86_value), false},
    {S(enumeration_item_87_value), false},
    {S(enumeration_item_83_value), false},
    {S(enumeration_item_37_value), false},
    {S(enumeration_item_90_value), false},
    {S(parameter_103_default), false},
    {S(enumeration_item_92_value), false},
    {S(enumeration_item_83_value), false},
    {S(enumeration_item_94_value), false},
    {S(enumeration_item_95_value), false},
    {S(object_42_name), false},
    {S(parameter_256_default), false},
    {S(enumeration_item_98_value), false},
    {S(enumeration_item_99_value), false},
    {S(parameter_269_default), false},
    {S(parameter_339_default), false},
    {S(enumeration_item_102_value), false},
    {S(parameter_284_default), false},
    {S(enumeration_item_104_value), false},
    {S(enumeration_item_105_value), false},
    {S(enumeration_item_106_value), false},
    {S(parameter_256_default), false},
    {S(enumeration_item_99_value), false},
    {S(enumeration_item_109_value), false},
    {S(parameter_315_default), false},
    {S(enumeration_item_83_value), false},
    {S(parameter_103_default), false},
    {S(range_item_7_minInclusive), false},
    {S(range_item_0_maxInclusive), false},
    {S(parameter_369_default), false},
    {S(range_item_8_maxInclusive), false},
    {S(parameter_320_default), false},
    {S(enumeration_item_118_value), false},
    {S(enumeration_item_119_value), false},
    {S(parameter_320_default), false},
    {S(parameter_352_default), false},
    {S(enumeration_item_122_value), false},
    {S(enumeration_item_123_value), false},
    {S(enumeration_item_124_value), false},
    {S(enumeration_item_125_value), false},
    {S(enumeration_item_126_value), false},
    {S(parameter_344_default), false},
    {S(enumeration_item_128_value), false},
    {S(parameter_352_default), false},
    {S(enumeration_item_130_value), false},
    {S(enumeration_item_109_value), false},
    {S(enumeration_item_132_value), false},
    {S(enumeration_item_133_value), false},
    {S(parameter_355_default), false},
    {S(range_item_7_minInclusive), false},
    {S(range_item_0_maxInclusive), false},
    {S(parameter_369_default), false},
    {S(range_item_8_maxInclusive), false},
    {S(enumeration_item_109_value), false},
    {S(enumeration_item_132_value), false},
    {S(parameter_355_default), false},
    {S(parameter_384_default), false},
    {S(enumeration_item_143_value), false},
    {S(enumeration_item_144_value), false},
    {S(enumeration_item_145_value), false},
    {S(enumeration_item_146_value), false},
    {S(enumeration_item_147_value), false},
    {S(enumeration_item_148_value), false},
    {S(parameter_384_default), false},
    {S(parameter_385_default), false},
    {S(enumeration_item_151_value), false},
    {S(parameter_389_default), false},
    {S(enumeration_item_153_value), false},
    {S(enumeration_item_154_value), false},
    {S(enumeration_item_155_value), false},
    {S(enumeration_item_156_value), false},
    {S(enumeration_item_157_value), false},
    {S(enumeration_item_158_value), false},
    {S(enumeration_item_159_value), false},
    {S(enumeration_item_160_value), false},
    {S(enumeration_item_161_value), false},
    {S(parameter_269_default), false},
    {S(parameter_339_default), false},
    {S(parameter_405_default), false},
    {S(enumeration_item_165_value), false},
    {S(enumeration_item_22_value), false},
    {S(parameter_406_default), false},
    {S(enumeration_item_168_value), false},
    {S(enumeration_item_169_value), false},
    {S(enumeration_item_170_value), false},
    {S(parameter_427_default), false},
    {S(parameter_104_default), false},
    {S(parameter_384_default), false},
    {S(enumeration_item_143_value), false},
    {S(enumeration_item_175_value), false},
    {S(enumeration_item_144_value), false},
    {S(enumeration_item_145_value), false},
    {S(enumeration_item_147_value), false},
    {S(enumeration_item_148_value), false},
    {S(parameter_384_default), false},
    {S(parameter_385_default), false},
    {S(enumeration_item_182_value), false},
    {S(enumeration_item_183_value), false},
    {S(enumeration_item_184_value), false},
    {S(enumeration_item_185_value), false},
    {S(enumeration_item_186_value), false},
    {S(parameter_389_default), false},
    {S(enumeration_item_188_value), false},
    {S(enumeration_item_153_value), false},
    {S(enumeration_item_154_value), false},
    {S(enumeration_item_191_value), false},
    {S(enumeration_item_155_value), false},
    {S(enumeration_item_156_value), false},
    {S(enumeration_item_157_value), false},
    {S(enumeration_item_158_value), false},
    {S(enumeration_item_196_value), false},
    {S(enumeration_item_197_value), false},
    {S(enumeration_item_198_value), false},
    {S(enumeration_item_199_value), false},
    {S(enumeration_item_200_value), false},
    {S(enumeration_item_201_value), false},
    {S(enumeration_item_202_value), false},
    {S(enumeration_item_159_value), false},
    {S(enumeration_item_204_value), false},
    {S(enumeration_item_205_value), false},
    {S(enumeration_item_206_value), false},
    {S(enumeration_item_207_value), false},
    {S(enumeration_item_160_value), false},
    {S(enumeration_item_161_value), false},
    {S(parameter_463_default), false},
    {S(enumeration_item_211_value), false},
    {S(parameter_463_default), false},
    {S(enumeration_item_213_value), false},
    {S(enumeration_item_214_value), false},
    {S(enumeration_item_215_value), false},
    {S(parameter_465_default), false},
    {S(enumeration_item_217_value), false},
    {S(enumeration_item_218_value), false},
    {S(parameter_475_default), false},
    {S(enumeration_item_220_value), false},
    {S(enumeration_item_221_value), false},
    {S(parameter_523_default), false},
    {S(enumeration_item_223_value), false},
    {S(parameter_103_default), false},
    {S(enumeration_item_225_value), false},
    {S(enumeration_item_226_value), false},
    {S(enumeration_item_227_value), false},
    {S(object_27_name), false},
    {S(enumeration_item_229_value), false},
    {S(parameter_535_default), false},
    {S(parameter_549_name), false},
    {S(enumeration_item_232_value), false},
    {S(enumeration_item_233_value), false},
    {S(enumeration_item_234_value), false},
    {S(enumeration_item_235_value), false},
    {S(enumeration_item_236_value), false},
    {S(enumeration_item_237_value), false},
    {S(enumeration_item_238_value), false},
    {S(parameter_406_default), false},
    {S(enumeration_item_240_value), false},
    {S(enumeration_item_241_value), false},
    {S(enumeration_item_242_value), false},
    {S(enumeration_item_92_value), false},
    {S(parameter_103_default), false},
    {S(enumeration_item_245_value), false},
    {S(enumeration_item_246_value), false},
    {S(enumeration_item_143_value), false},
    {S(enumeration_item_248_value), false},
    {S(enumeration_item_249_value), false},
    {S(enumeration_item_250_value), false},
    {S(enumeration_item_83_value), false},
    {S(parameter_615_default), false},
    {S(enumeration_item_253_value), false},
    {S(enumeration_item_37_value), false},
    {S(enumeration_item_255_value), false},
    {S(parameter_463_default), true},
    {S(enumeration_item_257_value), false},
    {S(enumeration_item_258_value), true},
    {S(enumeration_item_259_value), true},
    {S(enumeration_item_260_value), true},
    {S(enumeration_item_261_value), true},
    {S(parameter_463_default), true},
    {S(enumeration_item_257_value), false},
    {S(enumeration_item_258_value), true},
    {S(enumeration_item_259_value), true},
    {S(enumeration_item_266_value), true},
    {S(parameter_463_default), true},
    {S(enumeration_item_257_value), false},
    {S(enumeration_item_269_value), true},
    {S(enumeration_item_270_value), true},
    {S(enumeration_item_271_value), true},
    {S(enumeration_item_272_value), true},
    {S(enumeration_item_273_value), true},
    {S(enumeration_item_274_value), true},
    {S(enumeration_item_275_value), true},
    {S(enumeration_item_276_value), true},
    {S(enumeration_item_277_value), true},
    {S(enumeration_item_278_value), true},
    {S(parameter_463_default), true},
    {S(enumeration_item_257_value), false},
    {S(enumeration_item_269_value), true},
    {S(enumeration_item_270_value), true},
    {S(enumeration_item_271_value), true},
    {S(enumeration_item_273_value), true},
    {S(enumeration_item_274_value), true},
    {S(enumeration_item_275_value), true},
    {S(enumeration_item_276_value), true},
    {S(enumeration_item_288_value), true},
    {S(enumeration_item_289_value), true},
    {S(enumeration_item_290_value), true},
    {S(parameter_463_default), true},
    {S(enumeration_item_257_value), false},
    {S(enumeration_item_258_value), true},
    {S(enumeration_item_294_value), true},
    {S(enumeration_item_260_value), true},
    {S(enumeration_item_261_value), true},
    {S(enumeration_item_47_value), false},
    {S(enumeration_item_298_value), false},
    {S(enumeration_item_299_value), false},
    {S(enumeration_item_278_value), false},
    {S(enumeration_item_261_value), false},
    {S(parameter_463_default), false},
    {S(enumeration_item_303_value), false},
    {S(enumeration_item_304_value), false},
    {S(parameter_463_default), true},
};

static const uint32_t patterns[] = {
    S(pattern_item_0_value),
    S(pattern_item_1_value),
    S(pattern_item_2_value),
    S(pattern_item_3_value),
    S(pattern_item_4_value),
    S(pattern_item_5_value),
    S(pattern_item_6_value),
    S(parameter_117_default),
    S(pattern_item_8_value),
};

static const struct schema_reference references[] = {
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_0_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_102_name), S(parameter_103_default)},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_104_name), S(parameter_117_default)},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_3_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, SCHEMA_NO_STRING, SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_5_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_6_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_ENUMERATION, false, false, SCHEMA_NO_STRING, S(parameter_203_name), SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, false, false, SCHEMA_NO_STRING, SCHEMA_NO_STRING, SCHEMA_NO_STRING},
    {SCHEMA_REFERENCE_PATH, true, false, S(reference_item_9_targetParent), SCHEMA_NO_STRING, SCHEMA_NO_STRING},
};

static const struct schema_key unique_keys[] = {
    {0, 1, true},
    {1, 1, false},
    {2, 1, true},
    {3, 1, true},
    {4, 1, false},
    {5, 1, true},
    {6, 1, false},
    {7, 1, false},
    {8, 1, false},
    {9, 2, true},
    {11, 3, true},
    {14, 2, true},
    {16, 3, true},
    {19, 1, false},
    {20, 1, true},
    {21, 1, true},
    {22, 1, false},
    {23, 4, true},
    {27, 1, false},
    {28, 1, false},
    {29, 1, false},
    {30, 2, true},
    {32, 1, false},
    {33, 1, true},
    {34, 1, false},
    {35, 1, true},
    {36, 1, false},
    {37, 1, false},
    {38, 1, true},
    {39, 1, false},
    {40, 1, true},
    {41, 1, false},
    {42, 1, true},
    {43, 1, false},
    {44, 1, true},
    {45, 1, false},
    {46, 1, true},
    {47, 1, false},
    {48, 1, false},
    {49, 1, true},
    {50, 1, false},
    {51, 1, true},
    {52, 1, false},
    {53, 1, true},
    {54, 1, false},
    {55, 3, true},
    {58, 1, false},
    {59, 1, true},
    {60, 1, false},
    {61, 3, true},
    {64, 1, false},
    {65, 1, true},
    {66, 1, false},
    {67, 1, true},
    {68, 1, false},
    {69, 1, true},
    {70, 1, false},
    {71, 1, true},
    {72, 1, false},
    {73, 1, true},
    {74, 1, false},
    {75, 1, true},
    {76, 1, false},
    {77, 4, true},
    {81, 1, false},
    {82, 3, true},
    {85, 1, false},
    {86, 2, true},
};

static const uint16_t key_parameters[] = {
    30,
    29,
    38,
    47,
    46,
    48,
    51,
    53,
    54,
    57,
    59,
    124,
    125,
    126,
    136,
    137,
    148,
    149,
    150,
    165,
    166,
    216,
    213,
    226,
    227,
    228,
    229,
    223,
    239,
    240,
    267,
    268,
    266,
    272,
    271,
    276,
    275,
    279,
    308,
    307,
    312,
    311,
    318,
    316,
    341,
    349,
    365,
    363,
    377,
    396,
    382,
    414,
    413,
    419,
    417,
    424,
    425,
    427,
    422,
    466,
    447,
    489,
    490,
    492,
    487,
    522,
    521,
    532,
    531,
    540,
    538,
    542,
    541,
    571,
    570,
    582,
    581,
    590,
    591,
    592,
    593,
    607,
    608,
    610,
    611,
    625,
    628,
    629,
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
};

static const uint16_t roles[] = {
    65, /* acs-url */
    66, /* acs-username */
    67, /* acs-password */
    64, /* enable-cwmp */
    68, /* periodic-inform-enable */
    69, /* periodic-inform-interval */
    70, /* periodic-inform-time */
    71, /* parameter-key */
    72, /* connection-request-url */
    73, /* connection-request-username */
    74, /* connection-request-password */
    SCHEMA_NONE, /* http-connection-request-enable */
    96, /* retry-minimum-wait-interval */
    97, /* retry-interval-multiplier */
    78, /* active-notification-throttle */
    6, /* manufacturer */
    7, /* manufacturer-oui */
    11, /* product-class */
    12, /* serial-number */
    13, /* hardware-version */
    14, /* software-version */
    20, /* provisioning-code */
    219, /* default-connection */
    109, /* cpe-timeout */
    110, /* download-enable */
    111, /* upload-enable */
    89, /* alias-based-addressing */
    SCHEMA_NONE, /* schedule-reboot */
    SCHEMA_NONE, /* delay-reboot */
    103, /* http-compression */
    SCHEMA_NONE, /* bulk-data-enable */
    SCHEMA_NONE, /* bulk-data-status */
    94, /* instance-mode */
    95, /* auto-create-instances */
    SCHEMA_NONE, /* instance-wildcards-supported */
    104, /* lightweight-protocols-supported */
    105, /* lightweight-protocols-used */
    SCHEMA_NONE, /* lightweight-trigger-interval */
    SCHEMA_NONE, /* lightweight-trigger-time */
    106, /* lightweight-udp-host */
    107, /* lightweight-udp-port */
    SCHEMA_NONE, /* heartbeat-enable */
    SCHEMA_NONE, /* heartbeat-interval */
    SCHEMA_NONE, /* heartbeat-time */
    156, /* standby-unawareness-maximum */
    157, /* standby-missed-periodic-maximum */
    158, /* standby-notify-missed-scheduled */
    164, /* inform-parameter-enable */
    166, /* inform-parameter-name */
    167, /* inform-parameter-events */
    90, /* manageable-devices */
    91, /* manageable-devices-limit */
    79, /* udp-connection-request-address */
    80, /* udp-connection-request-address-limit */
    128, /* autonomous-transfer-enable */
    129, /* autonomous-transfer-types */
    130, /* autonomous-transfer-results */
    131, /* autonomous-transfer-file-types */
    132, /* unit-change-enable */
    133, /* unit-change-operations */
    134, /* unit-change-results */
    135, /* unit-change-faults */
    81, /* stun-enable */
    82, /* stun-server-address */
    83, /* stun-server-port */
    84, /* stun-username */
    85, /* stun-password */
    86, /* stun-maximum-keep-alive-period */
    87, /* stun-minimum-keep-alive-period */
    88, /* nat-detected */
    112, /* stun-port-adaptive */
    113, /* stun-probe-nat-agingtime */
    114, /* back-up-enable */
    115, /* back-up-delay-time */
    116, /* acs-url-dhcp */
    117, /* acs-url-dhcp-interface */
    118, /* acs-default-url */
    119, /* acs-default-username */
    120, /* acs-default-password */
    121, /* retry-limit */
    122, /* connection-request-unauthenticated */
    123, /* execute-cli-command-enable */
    98, /* connection-request-methods */
    99, /* connection-request-xmpp-connection */
    100, /* connection-request-allowed-jabber-ids */
    101, /* connection-request-jabber-id */
};

const struct schema igd1_schema = {
    .version = SCHEMA_VERSION,
    .layout = SCHEMA_LAYOUT,
    .role_count = ROLE_COUNT,
    .name = "igd1",
    .model = "InternetGatewayDevice:1.14",
    .spec = "urn:cwmpd:igd1-1-0",
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
    .object_count = 86,
    .parameter_count = 714,
    .syntax_count = 151,
    .handler_count = 35,
};
