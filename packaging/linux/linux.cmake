# Files of an installation as freedesktop.org and Debian's policy place them.
install(TARGETS spancast spancastctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES linux/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES linux/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/spancast.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application_id}.svg)
install(FILES linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spancast)

# Without name and time of the file inside, so that the same sources make the same package.
find_program(GZIP gzip)
function(install_compressed file folder)
  set(copy ${CMAKE_CURRENT_BINARY_DIR}/${file})
  add_custom_command(OUTPUT ${copy}.gz
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_CURRENT_SOURCE_DIR}/linux/${file} ${copy}
    COMMAND ${GZIP} -9nf ${copy}
    DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/linux/${file} VERBATIM)
  install(FILES ${copy}.gz DESTINATION ${folder} OPTIONAL)
  set(package_files ${package_files} ${copy}.gz PARENT_SCOPE)
endfunction()
if(GZIP)
  install_compressed(changelog ${CMAKE_INSTALL_DATADIR}/doc/spancast)
  install_compressed(spancast.1 ${CMAKE_INSTALL_MANDIR}/man1)
  install_compressed(spancastctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
endif()
