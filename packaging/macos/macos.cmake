# A bundle that holds both programs and Qt's frameworks.
set_target_properties(spancast PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
  OUTPUT_NAME Spancast)
install(TARGETS spancast BUNDLE DESTINATION .)
install(TARGETS spancastctl RUNTIME DESTINATION Spancast.app/Contents/MacOS)
qt_generate_deploy_app_script(TARGET spancast FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
