# How an installation is wrapped. What differs from one kind of package to the next is in cpack_generator.cmake.
set(CPACK_PACKAGE_NAME spancast)
set(CPACK_PACKAGE_VENDOR "The Spancast authors")
set(CPACK_PACKAGE_CONTACT "The Spancast authors <authors@spancast.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what calls to language models did, cost and said")
set(CPACK_PACKAGE_DESCRIPTION "Spancast collects traces of calls to large language models from OpenTelemetry
SDKs over OTLP. It keeps them in one file on this machine, shows where the time
and the tokens went, answers questions in TraceQL, and sends the traces on to
Grafana Cloud.
.
The package holds the desktop program, spancast, and its twin for the command
line and for machines without a display, spancastctl.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Spancast)
set(CPACK_PACKAGE_EXECUTABLES spancast Spancast)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_SYSTEM_PROCESSOR ${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack_generator.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB TGZ)
  find_program(RPMBUILD rpmbuild)
  if(RPMBUILD)
    list(APPEND CPACK_GENERATOR RPM)
  endif()
endif()

# Libraries loaded by name are what shlibdeps cannot see: the window system's plugins, a keyring behind the secret service.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland, gnome-keyring | kwalletmanager | keepassxc")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(shared_folders applications metainfo icons icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps man man/man1 doc)
foreach(size IN LISTS icon_sizes)
  list(APPEND shared_folders icons/hicolor/${size}x${size} icons/hicolor/${size}x${size}/apps)
endforeach()
list(TRANSFORM shared_folders PREPEND /usr/share/)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${shared_folders})

set(CPACK_NSIS_DISPLAY_NAME Spancast)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/spancast.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\spancast" "" "URL:Spancast"
  WriteRegStr SHCTX "Software\Classes\spancast" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\spancast\shell\open\command" "" '"$INSTDIR\bin\spancast.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\spancast"
]])
set(CPACK_DMG_VOLUME_NAME Spancast)

include(CPack)
