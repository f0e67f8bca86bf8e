; Installed for the one who installs it: the page that asks for whom is not shown.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
